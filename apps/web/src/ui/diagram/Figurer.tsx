import type { Figur } from '#libs/charts';

/** Figurene som SVG. Stilarket gir hver rolle sin farge; det usikre er skravert, så det synes også uten farger. */
export function Figurer({ figurer, moenster }: { figurer: readonly Figur[]; moenster: string }) {
  const harUsikkert = figurer.some(({ rolle }) => rolle === 'usikker');
  return (
    <>
      {harUsikkert && (
        <defs>
          <pattern id={moenster} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="8" height="8" className="skraflate" /><rect width="3" height="8" className="skrastrek" />
          </pattern>
        </defs>
      )}
      {figurer.map((figur, nr) => <EnFigur key={nr} figur={figur} moenster={moenster} />)}
    </>
  );
}

function EnFigur({ figur, moenster }: { figur: Figur; moenster: string }) {
  const klasse = `figur ${figur.rolle}`;
  switch (figur.slag) {
    case 'rektangel':
      return <rect className={klasse} x={figur.x} y={figur.y} width={figur.bredde} height={figur.hoeyde} fill={figur.rolle === 'usikker' ? `url(#${moenster})` : undefined} />;
    case 'linje': return <line className={klasse} x1={figur.x1} y1={figur.y1} x2={figur.x2} y2={figur.y2} />;
    case 'buet': return <path className={klasse} d={figur.d} />;
    case 'tekst': return <text className={klasse} x={figur.x} y={figur.y} textAnchor={figur.anker}>{figur.tekst}</text>;
  }
}
