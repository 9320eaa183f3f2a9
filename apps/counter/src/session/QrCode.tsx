import { create } from 'qrcode';

/** Free modules around the code, as readers need them. */
const MARGIN = 4;

/** A QR code, drawn here: what it holds is told to nobody. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const path: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) path.push(`M${column + MARGIN} ${row + MARGIN}h1v1h-1z`);
    }
  }
  const size = modules.size + 2 * MARGIN;
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
