/** Shows the little Markdown that descriptions use: paragraphs, lists and code. Texts of the build never change while the page is open. */

export function Prose({ text }: { readonly text: string }) {
  return text.split(/\n{2,}/).map((block) => {
    const lines = block.split('\n');
    return lines.every((line) => line.startsWith('- ')) ? (
      <ul key={block}>
        {lines.map((line) => (
          <li key={line}>
            <Inline text={line.slice(2)} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={block}>
        <Inline text={block} />
      </p>
    );
  });
}

function Inline({ text }: { readonly text: string }) {
  let at = 0;
  return text.split('`').map((part, index) => {
    at += part.length + 1;
    return index % 2 === 1 ? <code key={at}>{part}</code> : part;
  });
}
