import { limits } from '#libs/contracts';
import { SetFaseplassDocument, type FaseplassenFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';
import type { Fase } from './punkt.ts';

const fraRad = (rad: Rad) => ({ faseNr: somTekst(rad.faseNr) || '1', fra: somTid(rad.fra), merknad: somTekst(rad.merknad) });

export function Plassvindu({ plass, faser, lukk }: { plass: FaseplassenFragment | null; faser: Fase[]; lukk: () => void }) {
  const { plass: tekst } = useSidetekst('veiviserskjema');
  const sett = useHandling(SetFaseplassDocument);
  const valgene = faser.map(({ nr, navn }) => [String(nr), tekst.valg(nr, navn)] as const);
  return (
    <Dialogvindu tittel={tekst.tittel} lukk={lukk}>
      <Skjema
        navn="faseplass" felter={tekst.felter} start={fraRad({ ...plass })} versjon={plass?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
        visVerdi={(felt, verdi) => (felt === 'faseNr' ? valgene.find(([nr]) => nr === verdi)?.[1] ?? String(verdi) : String(verdi))}
        send={(v, versjon) => sett({ input: { faseNr: Number(v.faseNr), fra: tidEllerNull(v.fra), merknad: tekstEllerNull(v.merknad), versjon: versjon || null } })}
      >
        <Valgfelt navn="faseNr" kreves valgene={valgene} />
        <Tidsfelt navn="fra" />
        <Tekstfelt navn="merknad" maks={limits.setning} />
      </Skjema>
    </Dialogvindu>
  );
}
