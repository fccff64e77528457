/**
 * Stands in for `node:http2` in the bundles: Node compiles it when a model is asked over it, not at every start. The
 * SDK's handlers for HTTP/1.1 and HTTP/2 come in one module, so whoever takes one imports both.
 */
import type * as Http2 from 'node:http2';

const http2 = (): typeof Http2 => process.getBuiltinModule('node:http2');

export const constants: typeof Http2.constants = new Proxy(Object.create(null), {
  get: (_, name) => Reflect.get(http2().constants, name),
});

export const connect: typeof Http2.connect = (authority: string | URL, ...more: unknown[]) =>
  Reflect.apply(http2().connect, undefined, [authority, ...more]);

export default { connect, constants };
