/** Chooses a place by typing a part of its name. */
import { useQuery } from '@tanstack/react-query';
import Select from 'antd/es/select';
import { useMemo } from 'react';
import { useLanguage } from './language.tsx';
import type { PlaceName } from './place-name.ts';

const none: readonly PlaceName[] = [];

/** Every place; none until they are loaded. */
export function usePlaces(): readonly PlaceName[] {
  const { data = none } = useQuery({
    queryKey: ['places'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await import('./.built/places.ts')).placeNames,
  });
  return data;
}

/** The name of a place by its code. */
export function usePlaceName(): (code: string | null) => string {
  const { say, language } = useLanguage();
  const places = usePlaces();
  const byCode = useMemo(() => new Map(places.map((place) => [place[0], place])), [places]);
  return (code) => {
    if (code === null) return say('未载明地区', 'No place named');
    if (code === '000000') return say('全国', 'The nation');
    const [, zh, en] = byCode.get(code) ?? [code, '…', '…'];
    return language === 'zh' || en === '' ? zh : en;
  };
}

/** A text in which places stand by their codes, with their names instead; sums are no codes, since they are written with a point. */
export function usePlacesNamed(): (text: string) => string {
  const placeName = usePlaceName();
  return (text) =>
    text.replace(/(?<![\d.,])\d{6}(?![\d.,]\d|\d)/g, (code) => {
      const name = placeName(code);
      return name === '…' ? code : name;
    });
}

interface PlaceSelectProps {
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
  readonly allowClear?: boolean;
}

export function PlaceSelect({ id, value, onChange, allowClear = false }: PlaceSelectProps) {
  const { say, language } = useLanguage();
  const places = usePlaces();
  const options = useMemo(
    () =>
      places.map(([code, zh, en]) => ({
        value: code,
        label: language === 'zh' ? zh : en === '' ? zh : `${en} ${zh}`,
        // Either name is found by, whatever language is shown.
        words: `${zh} ${en}`.toLowerCase(),
      })),
    [places, language],
  );
  return (
    <Select
      id={id}
      className="wide"
      showSearch={{
        filterOption: (typed, option) => (option?.words ?? '').includes(typed.trim().toLowerCase()),
        // What begins with what was typed, or ends there, is meant more often: 海口 is the city, not one of its districts.
        filterSort: (one, other) => one.label.length - other.label.length,
      }}
      allowClear={allowClear}
      placeholder={say('输入地名，如“海口”', 'Type a name, such as Haikou')}
      options={options}
      loading={places.length === 0}
      {...(value !== undefined && { value })}
      onChange={(code: string | undefined) => onChange(code)}
      notFoundContent={say('没有这个地方', 'No such place')}
    />
  );
}
