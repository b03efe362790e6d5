/** Interest with its trace: every step with its days and principal, the rate with its source, and what other readings would give. */
import type { Schemas } from '../api/schemas.ts';
import { money } from '../figures.ts';
import { useLanguage } from '../language.tsx';

export function InterestTrace({ interest }: { readonly interest: Schemas['Interest'] }) {
  const { say, half } = useLanguage();
  const { principal, rate, source, steps, convention, owed, notes = [] } = interest;
  // A reading that comes to the same need not be told.
  const others = interest.others.filter((other) => other.interest !== interest.interest);
  return (
    <div className="interest">
      <p>
        {say('应付 ', 'Due ')}
        {money(principal)} {say('元，截至 ', 'yuan; to ')}
        {interest.until} {say('的利息为 ', 'the interest is ')}
        <b>
          {money(interest.interest)} {say('元', 'yuan')}
        </b>
        {say('；尚欠本金 ', '; principal still owed ')}
        {money(owed)} {say('元。', 'yuan.')}
      </p>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say('自', 'From')}</th>
            <th scope="col">{say('至', 'To')}</th>
            <th scope="col" className="figure">
              {say('天数', 'Days')}
            </th>
            <th scope="col" className="figure">
              {say('本金（元）', 'Principal (yuan)')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.from}>
              <td>{step.from}</td>
              <td>{step.to}</td>
              <td className="figure">{step.days}</td>
              <td className="figure">{money(step.principal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {half(rate)}
        {say('。', '. ')}
        {half(convention)}
        {say('。', '.')}
      </p>
      <p className="source">{half(source)}</p>
      {others.length > 0 && (
        <ul className="brief">
          {others.map((other) => (
            <li key={other.convention.en}>
              {half(other.convention)}
              {say('：', ': ')}
              {money(other.interest)} {say('元', 'yuan')}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note.en} className="small">
          {half(note)}
        </p>
      ))}
    </div>
  );
}
