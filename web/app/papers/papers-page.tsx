import { Waiting } from '../waiting.tsx';
export default function PapersPage(_: { readonly id?: string }) {
  return <Waiting />;
}
