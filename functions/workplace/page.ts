/** A page itself, a few lines that load the rest, and the policy that says what it may load. */

export interface BuiltPage {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** Files of the first view that the script loads next, so that they need not wait for it. */
  readonly preload: readonly string[];
}

/** @param nonce of this answer: the component library puts its styles into elements that carry it. */
export function pageOf({ html, script, style, preload }: BuiltPage, nonce: string): string {
  const links = [
    ...preload.map((name) => `<link rel="modulepreload" href="/app/${name}">`),
    `<link rel="stylesheet" href="/app/${style}" nonce="${nonce}">`,
    `<script type="module" src="/app/${script}"></script>`,
  ];
  return html.replace('<!-- files -->', () => links.join('\n    '));
}

/**
 * Its own scripts, its own styles and those with the nonce, the API beside it.
 * @param origins what else it may call: the store that files go to and come from, the issuer of tokens.
 */
export function policyOf(nonce: string, origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `connect-src ${["'self'", ...origins].join(' ')}`,
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
