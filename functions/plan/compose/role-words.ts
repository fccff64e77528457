/** The role as typed ("SRE", "iOS", "DSA+Backend", "asdf") inside a sentence. */

const JOB = /^[\p{L}\p{N} ,.'’&/()+#-]{2,60}$/u;
const JOB_NOUN =
  /\b(?:engineer|developer|programmer|manager|analyst|scientist|designer|architect|administrator|consultant|researcher|specialist|technician|tester|writer|officer|owner|director|lead|head|SRE|PM|EM|entwickler(?:in)?|ingénieure?|développeu(?:r|se)|desarrollador(?:a)?)$/iu;

/** "the SRE job", "the job" where what was typed names no job. */
export const thisJob = (role: string): string => (isJob(role) ? `the ${role.trim()} job` : 'the job');

/** "Backend Engineer interviews", "interviews of this kind". */
export const interviewsFor = (role: string): string =>
  isJob(role) ? `${role.trim()} interviews` : 'interviews of this kind';

const isJob = (role: string): boolean => JOB.test(role.trim()) && JOB_NOUN.test(role.trim());

/** Whether the work is done without writing code, as far as the role says. */
export const writesNoCode = (role: string): boolean => NO_CODE_ROLE.test(role);

const NO_CODE_ROLE =
  /\b(?:product (?:manager|owner|lead)|\bPM\b|program manager|designer|marketing|sales|recruiter|people partner|operations manager|engineering manager|\bEM\b|head of|director)\b/i;
