/** Faults of the uploaded LinkedIn profile: what lies in the bucket, or how the bucket gives it. */
import { deflateSync } from 'node:zlib';
import { readUpload } from '../../../functions/uploads/read-upload.ts';
import type { MissingReason } from '../../../shared/source.ts';
import { DEMO_COMPANIES } from '../../demo-web/companies.ts';
import { linkedInPdf, linkedInZip } from '../../demo-web/uploads/linkedin.ts';
import { MAELIS } from '../../demo-web/uploads/people.ts';
import { zip } from '../../demo-web/uploads/zip.ts';
import { PASS, type Verdict } from './aws-front.ts';
import { watchMemory } from './run-once.ts';
import { isMarked, sourceTrials, type Trial } from './source-faults.ts';
import type { SourceTarget } from './sources.ts';

const TARGET: SourceTarget = { hosts: [], fetcher: 'interviewer' };
const GOOD = linkedInZip(MAELIS);
const GOOD_PDF = linkedInPdf(MAELIS, new Date('2026-03-02T09:00:00Z'));
const MB = 1024 * 1024;
/** What a bad file may take beyond a good one of its kind: the thread that reads files takes 60 to 150 MB by itself. */
const MEMORY_LIMIT = 64 * MB;

/** The interviewer is known by the upload alone. */
const UPLOAD_REQUEST = { socials: { github: DEMO_COMPANIES[0].request.socials?.github } };

export function uploadTrials(fault: string): Trial[] | undefined {
  switch (fault) {
    case 'timeout':
      return [fromBucket('no answer', { kind: 'hang' }, ['timeout'])];
    case 'slow_drip':
      return [
        fromBucket(
          'a byte at a time',
          { kind: 'replace', body: GOOD, contentType: 'application/zip', dripMs: 15 },
          ['timeout'],
        ),
      ];
    case 'malformed':
      return [
        file('half a PDF', Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog'), ['malformed']),
        file('half a ZIP', GOOD.subarray(0, GOOD.length >> 1), ['malformed', 'unreadable']),
      ];
    case 'wrong_type':
      return [
        file(
          'PNG',
          Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(2_000, 7)]),
          ['unreadable'],
        ),
        file('a ZIP of something else', zip([{ name: 'holiday/photo.txt', data: 'sea' }]), [
          'unreadable',
          'malformed',
        ]),
      ];
    case 'huge':
      return [file('6 MB', Buffer.alloc(6 * MB, 'All work and no play. '), ['too_large'])];
    case 'bomb':
      return [
        file(
          'a ZIP',
          zip([
            { name: 'Profile.csv', data: Buffer.alloc(200 * MB, 32) },
            { name: 'Positions.csv', data: 'x' },
          ]),
          ['too_large', 'blocked', 'malformed', 'unreadable'],
        ),
        file('a PDF', pdfBomb(), ['too_large', 'empty', 'malformed', 'unreadable', 'timeout']),
      ];
    case 'empty':
      return [file('no byte', Buffer.alloc(0), ['empty']), file('spaces', Buffer.from('  \n \n'), ['empty'])];
    default:
      return sourceTrials(TARGET, fault)
        ?.filter(() => fault === 'crash' || fault === 'late')
        .map((trial) => ({ ...trial, upload: GOOD, request: UPLOAD_REQUEST }));
  }
}

function base(name: string, reasons: readonly MissingReason[]): Omit<Trial, 'arm' | 'upload'> {
  return {
    name,
    isLasting: true,
    request: UPLOAD_REQUEST,
    isHealthy: ({ fetcher }) => fetcher !== 'interviewer',
    check: (run) => [...isMarked(run, TARGET, reasons)],
  };
}

function file(name: string, upload: Buffer, reasons: readonly MissingReason[]): Trial {
  const trial = base(name, reasons);
  const good = upload.subarray(0, 4).toString('latin1') === '%PDF' ? GOOD_PDF : GOOD;
  let usual = 0;
  return {
    ...trial,
    upload,
    arm: async () => {
      const grown = watchMemory();
      await readUpload(good);
      usual = grown();
    },
    check: async (run, baseline, lab) => {
      const more = run.rssGrowth - usual;
      return [
        ...(await trial.check(run, baseline, lab)),
        ...(more > MEMORY_LIMIT
          ? [`memory grew by ${Math.round(more / MB)} MB more than for a good file`]
          : []),
      ];
    },
  };
}

function fromBucket(name: string, verdict: Verdict, reasons: readonly MissingReason[]): Trial {
  return {
    ...base(name, reasons),
    upload: GOOD,
    arm: (lab) => {
      lab.clock.maxJumpMs = 1_000;
      lab.rules.push(({ operation, target }) =>
        operation === 'GetObject' && target.includes('/uploads/') ? verdict : PASS,
      );
    },
  };
}

/** A page whose one stream unpacks to 200 MB. */
function pdfBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(200 * MB, 32));
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}
