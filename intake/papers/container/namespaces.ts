/** Prefixes are a file's own choice: these are the customary ones of the namespaces that are read, transitional and strict. */
const CUSTOMARY: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};
const TAKEN = new Set(Object.values(CUSTOMARY));

/**
 * How names of this file become names with customary prefixes; undefined where they are that already.
 * @param attributes those of the root element: word processors declare their namespaces there
 */
export function prefixesOf(attributes: Readonly<Record<string, string>>): ((name: string) => string) | undefined {
  const prefixes = new Map<string, string>();
  for (const [name, uri] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const own = name === 'xmlns' ? '' : name.slice(6);
    const customary = CUSTOMARY[uri];
    if (customary !== undefined && customary !== own) prefixes.set(own, customary);
    else if (customary === undefined && TAKEN.has(own)) prefixes.set(own, `other-${own}`);
  }
  if (prefixes.size === 0) return undefined;
  return (name) => {
    const colon = name.indexOf(':');
    const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
}
