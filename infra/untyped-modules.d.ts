/** The parts we use of packages that ship no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';
  export default function dynalite(options?: { path?: string; createTableMs?: number }): Server;
}

declare module '@20minutes/s3rver' {
  export default class S3rver {
    constructor(options: {
      address: string;
      port: number;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string; configs: string[] }[];
    });
    /** Koa's: what each request goes through, in this order. */
    middleware: ((
      context: {
        method: string;
        path: string;
        query: Record<string, unknown>;
        headers: Record<string, string | undefined>;
        status: number;
      },
      next: () => Promise<void>,
    ) => Promise<void>)[];
    run(): Promise<{ address: string; port: number }>;
    close(): Promise<void>;
  }
}

declare module 'asl-validator' {
  export default function validate(
    definition: Record<string, unknown>,
  ): { isValid: true } | { isValid: false; errorsText(separator: string): string };
}
