import { Link } from '@tanstack/react-router';
import { WaveMark } from '../components/icons.tsx';

export function Brand() {
  return (
    <Link to="/" search={true} className="uc-brand">
      <WaveMark />
      Undercurrent
    </Link>
  );
}
