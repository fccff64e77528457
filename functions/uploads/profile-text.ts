/** A typed profile as clean text, a line for each fact, so that each can be quoted. Pure. */
import { cutText } from '../evidence/text-limits.ts';
import type { PersonProfile } from './profile.ts';

export function profileText(profile: Omit<PersonProfile, 'text'>): string {
  const positions = profile.positions.map(({ title, organization, from, to, description }) => {
    const at = organization === undefined ? '' : ` at ${organization}`;
    const when = [from, to].filter((part) => part !== undefined).join(' – ');
    const head = `- ${title}${at}${when === '' ? '' : ` (${when})`}`;
    return description === undefined ? head : `${head}\n${description}`;
  });
  const education = profile.education.map(({ school, degree, from, to }) => {
    const when = [from, to].filter((part) => part !== undefined).join(' – ');
    return `- ${degree === undefined ? '' : `${degree}, `}${school}${when === '' ? '' : ` (${when})`}`;
  });
  const head = [
    profile.name === undefined ? '' : `## ${profile.name}`,
    profile.headline ?? '',
    profile.summary ?? '',
  ];
  const parts = [
    ...head,
    section('Experience', positions),
    section('Skills', profile.skills.length === 0 ? [] : [profile.skills.join(', ')]),
    section('Education', education),
  ];
  return cutText(parts.filter((part) => part !== '').join('\n\n'));
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`## ${title}`, ...lines].join('\n');
}
