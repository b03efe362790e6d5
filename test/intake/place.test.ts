import { describe, expect, it } from 'vitest';
import { placeInAddress, placeNamed } from '../../intake/place.ts';
import { isRegion } from '../../rules/facts/region.ts';
import names from '../../seeds/regions/names.json' with { type: 'json' };

describe('names of places', () => {
  it.each([
    ['深圳市', '440300'],
    ['深圳', '440300'],
    ['广东省深圳市', '440300'],
    ['广东深圳', '440300'],
    ['广东省深圳市南山区', '440305'],
    ['中国广东省', '440000'],
    ['海口市', '460100'],
    ['海南省', '460000'],
    ['广西壮族自治区', '450000'],
    ['广西北海市', '450500'],
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['吉林省吉林市', '220200'],
    ['北京市朝阳区', '110105'],
    ['Shenzhen', '440300'],
    ['Guangdong Province', '440000'],
    ['Inner Mongolia', '150000'],
  ])('%s is %s', (name, code) => expect(placeNamed(name)).toBe(code));

  it.each(['朝阳区', 'London', '深圳市某某街道', 'Suzhou', '', '未知'])('%j names no place for certain', (name) =>
    expect(placeNamed(name)).toBeUndefined(),
  );

  it('only names places that exist', () => {
    expect(Object.keys(names.names).filter((code) => !isRegion(code))).toEqual([]);
  });
});

describe('addresses', () => {
  it('give the smallest place they name', () => {
    expect(placeInAddress({ region: '广东省', locality: '深圳市', street: '福田区福中三路' })).toBe('440304');
    expect(placeInAddress({ region: 'Guangdong', locality: 'Shenzhen', country: 'CN' })).toBe('440300');
    expect(placeInAddress({ street: '海南省海口市美兰区国兴大道' })).toBe('460108');
    expect(placeInAddress({ country: '中国', region: '海南省' })).toBe('460000');
    expect(placeInAddress({ locality: '460100' })).toBe('460100');
  });
  it('do not take a road for the place it is named after', () => {
    expect(placeInAddress({ region: '广东省', locality: '深圳市', street: '海口路1号' })).toBe('440300');
    expect(placeInAddress({ locality: '海口市', street: '龙华路2号' })).toBe('460100');
    expect(placeInAddress({ street: '上海路3号' })).toBeUndefined();
  });
  it('abroad give nothing', () => {
    expect(placeInAddress({ country: 'GB', region: 'London' })).toBeUndefined();
    expect(placeInAddress({ country: 'United Kingdom', locality: '海口市' })).toBeUndefined();
    expect(placeInAddress({})).toBeUndefined();
  });
});
