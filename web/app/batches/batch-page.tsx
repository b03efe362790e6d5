import { Waiting } from '../waiting.tsx';
export default function BatchPage(_: { readonly id: string }) {
  return <Waiting />;
}
