import { beleggslag, limits, type Beleggslag } from '#libs/contracts';
import { AddLeddbeleggDocument, UpdateLeddbeleggDocument, type VirkningskjedeFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({ slag: somTekst(rad.slag) || 'tall', tekst: somTekst(rad.tekst), henvisning: somTekst(rad.henvisning) });

export function Beleggvindu({ leddId, belegg, lukk }: { leddId: string; belegg: VirkningskjedeFragment['ledd'][number]['belegg'][number] | null; lukk: () => void }) {
  const { slag } = useSidetekst('programteori');
  const { belegg: tekst } = useSidetekst('programteoriskjema');
  const leggTil = useHandling(AddLeddbeleggDocument);
  const endre = useHandling(UpdateLeddbeleggDocument);
  return (
    <Dialogvindu tittel={belegg ? tekst.endre : tekst.nytt} lukk={lukk}>
      <Skjema
        navn={belegg ? `leddbelegg-${belegg.id}` : `leddbelegg-nytt-${leddId}`} felter={tekst.felter} start={fraRad({ ...belegg })} versjon={belegg?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
        visVerdi={(felt, verdi) => (felt === 'slag' ? slag[verdi as Beleggslag] : String(verdi))}
        send={(v, versjon) => {
          const felter = { slag: v.slag as Beleggslag, tekst: v.tekst.trim(), henvisning: tekstEllerNull(v.henvisning) };
          return belegg ? endre({ input: { id: belegg.id, versjon, ...felter } }) : leggTil({ input: { virkningsleddId: leddId, ...felter } });
        }}
      >
        <Valgfelt navn="slag" kreves valgene={beleggslag.map((kode) => [kode, slag[kode]])} />
        <Langtekstfelt navn="tekst" kreves maks={limits.tekst} hjelp={tekst.teksthjelp} />
        <Tekstfelt navn="henvisning" maks={limits.setning} />
      </Skjema>
    </Dialogvindu>
  );
}
