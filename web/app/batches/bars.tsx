/** Counts as bars; the same figures stand in a table for who does not see the picture. */
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../language.tsx';
import type { Tallied } from './tallied.ts';

use([BarChart, GridComponent, CanvasRenderer]);

/** More bars than these are not compared. */
const MOST = 12;
const HEIGHT = 34;
const LONGEST = 14;

interface BarsProps {
  readonly rows: readonly Tallied[];
  readonly label: string;
}

export default function Bars({ rows, label }: BarsProps) {
  const { half } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const shown = rows.slice(0, MOST);
  useEffect(() => {
    if (place.current === null) return;
    const chart = init(place.current);
    const names = shown.map(({ name }) => half(name));
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 40, top: 4, bottom: 4, outerBoundsMode: 'same' },
      xAxis: { type: 'value', show: false, minInterval: 1 },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: {
          color: '#1f1f1f',
          fontSize: 13,
          formatter: (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name),
        },
      },
      series: [
        {
          type: 'bar',
          data: shown.map(({ times }) => times),
          barMaxWidth: 18,
          itemStyle: { color: '#a5281b' },
          label: { show: true, position: 'right', color: '#1f1f1f' },
        },
      ],
    });
    const watching = new ResizeObserver(() => chart.resize());
    watching.observe(place.current);
    return () => {
      watching.disconnect();
      chart.dispose();
    };
  }, [shown, half]);
  return (
    <>
      <div ref={place} style={{ height: shown.length * HEIGHT + 8 }} aria-hidden="true" />
      <div className="visually-hidden">
        <table>
          <caption>{label}</caption>
          <tbody>
            {shown.map(({ key, name, times }) => (
              <tr key={key}>
                <th scope="row">{half(name)}</th>
                <td>{times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
