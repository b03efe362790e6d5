import { describe, expect, it } from 'vitest';
import { installedHead } from '../../../rules/catalogue/installed-head.ts';
import { reaches } from '../../../rules/engine/rule-set.ts';
import { isRegion, NATION, placesOf } from '../../../rules/facts/region.ts';

const bound = (region: string, ...except: string[]) => {
  const [first] = installedHead.documents;
  if (first === undefined) throw new Error('no document');
  return { ...first, region, except };
};

describe('the nation', () => {
  it('is no place of a case', () => expect(isRegion(NATION)).toBe(false));
  it('holds every place', () => {
    expect(placesOf('440305')).toEqual(['440305', '440300', '440000', '000000']);
    expect(placesOf('440000')).toEqual(['440000', '000000']);
  });
  it('has documents that reach every place, less the excepted', () => {
    for (const place of ['110101', '440300', '650000']) expect(reaches(bound(NATION), place)).toBe(true);
    expect(reaches(bound(NATION, '440300'), '440305')).toBe(false);
    expect(reaches(bound(NATION, '440300'), '440100')).toBe(true);
  });
  it('has laws that do not hold in Hong Kong, Macao and Taiwan', () => {
    const nation = installedHead.documents.filter(({ region }) => region === NATION);
    expect(nation.length).toBeGreaterThan(10);
    for (const place of ['710000', '810000', '820000'])
      expect(nation.filter((document) => reaches(document, place))).toEqual([]);
    expect(nation.filter((document) => !reaches(document, '310000'))).toEqual([]);
  });
  it('is reached by no document of a place', () => expect(reaches(bound('440000'), NATION)).toBe(false));
});
