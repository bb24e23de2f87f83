import { beleggslag, limits, type Beleggslag } from '#libs/contracts';
import { AddMaalbeleggDocument, UpdateMaalbeleggDocument, type MaalbeleggFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';

export function Beleggskjema({ maalId, belegg, lukk }: { maalId: string; belegg: MaalbeleggFragment | null; lukk: () => void }) {
  const { slag } = useSidetekst('resultater');
  const { belegg: tekst } = useSidetekst('resultatskjema');
  const leggTil = useHandling(AddMaalbeleggDocument);
  const endre = useHandling(UpdateMaalbeleggDocument);
  // Perioden er en henvisning i raden, så en konflikt viser den skjemaet begynte med.
  const fraRad = (rad: Rad) => ({ slag: somTekst(rad.slag) || 'fortelling', tekst: somTekst(rad.tekst), henvisning: somTekst(rad.henvisning), periode: somTid(rad.periode ?? belegg?.periode) });
  return (
    <Skjema
      navn={belegg ? `belegg-${belegg.id}` : `belegg-nytt-${maalId}`} felter={tekst.felter} start={fraRad(belegg ?? {})} versjon={belegg?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
      visVerdi={(felt, verdi) => (felt === 'slag' ? slag[verdi as Beleggslag] : String(verdi))}
      send={(verdier, versjon) => {
        const felter = { slag: verdier.slag as Beleggslag, tekst: verdier.tekst.trim(), henvisning: tekstEllerNull(verdier.henvisning), periode: tidEllerNull(verdier.periode) ?? '' };
        return belegg ? endre({ input: { id: belegg.id, versjon, ...felter } }) : leggTil({ input: { maalId, ...felter } });
      }}
    >
      <Valgfelt navn="slag" kreves valgene={beleggslag.map((kode) => [kode, slag[kode]])} />
      <Langtekstfelt navn="tekst" kreves maks={limits.tekst} rader={5} hjelp={tekst.teksthjelp} />
      <Tekstfelt navn="henvisning" maks={limits.setning} hjelp={tekst.henvisninghjelp} />
      <Tidsfelt navn="periode" kreves />
    </Skjema>
  );
}
