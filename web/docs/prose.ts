/** Shows the little Markdown that descriptions use: paragraphs, lists and code. */
import { type Child, h } from './element.ts';

export function prose(text: string): readonly Node[] {
  return text.split(/\n{2,}/).map((block) => {
    const lines = block.split('\n');
    return lines.every((line) => line.startsWith('- '))
      ? h('ul', {}, ...lines.map((line) => h('li', {}, ...inline(line.slice(2)))))
      : h('p', {}, ...inline(block));
  });
}

function inline(text: string): readonly Child[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));
}
