import type { TiltakStatus } from '#libs/contracts';
import type { Plangrep } from '../../generated/graphql.ts';

/** Grepene som gjør at budsjettlinjene følger med til neste år. Serveren har samme regel; her sies det før en velger. */
export const tarMedLinjene = (grep: string): boolean => grep === 'viderefoeres' || grep === 'skaleres';

/** Det som er ferdig eller stoppet, følger ikke med av seg selv. Alt annet går videre til noen velger noe annet. */
export const forslag = (status: TiltakStatus | undefined, grepIAar: Plangrep): Plangrep | '' =>
  (status === 'fullfoert' || status === 'stoppet' || grepIAar === 'stoppes' ? '' : 'viderefoeres');

interface MedPenger { tiltakId: string; sum: string }

/** Hva valgene gir: hvor mange som blir med, og hva linjene som følger med, er på til sammen. */
export function oppsummering(valg: Readonly<Record<string, string>>, aarets: readonly MedPenger[]): { med: number; ute: number; medLinjer: number; sum: string } {
  const valgte = Object.values(valg).filter(Boolean);
  const linjene = aarets.filter(({ tiltakId, sum }) => tarMedLinjene(valg[tiltakId] ?? '') && BigInt(sum) > 0n);
  return {
    med: valgte.length, ute: aarets.filter(({ tiltakId }) => !valg[tiltakId]).length, medLinjer: linjene.length,
    sum: String(linjene.reduce((alt, { sum }) => alt + BigInt(sum), 0n)),
  };
}
