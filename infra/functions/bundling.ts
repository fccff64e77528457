/** How every function is bundled: one ESM file with the SDK in it, so that what was tested is what runs. */
import type { BundlingOptions } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogLevel, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs';

/** CommonJS packages inside the bundle (undici among them) call `require` for Node's own modules. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

export const BUNDLING: BundlingOptions = {
  format: OutputFormat.ESM,
  target: 'node24',
  // The SDK is pinned by the lock file instead of whatever the runtime holds this week.
  externalModules: [],
  bundleAwsSDK: true,
  minify: true,
  sourceMap: true,
  // The file names of the stack are enough; the sources stay in the repository.
  sourcesContent: false,
  sourceMapMode: SourceMapMode.DEFAULT,
  mainFields: ['module', 'main'],
  banner: REQUIRE,
  logLevel: LogLevel.WARNING,
};
