/** `Content-Disposition` of a file that is saved under a name (RFC 6266 and RFC 8187): the plain name for old clients, the encoded one for all others. */
export const attachment = (name: string): string =>
  `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;
