import { Waiting } from '../waiting.tsx';
export default function BatchesPage() {
  return <Waiting />;
}
