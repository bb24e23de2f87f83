import { tilpasningsdeler, type Tilpasningsdel } from '#libs/contracts';
import { UpdateTilpasningDocument, type TilpasningenFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { Hvorforfelt } from './Hvorforfelt.tsx';

/** Det kommunen har ført om det den gjør annerledes. En idé kan også få nytt navn; et tiltak har sitt eget. */
export function Tilpasningsskjema({ tilpasning, navn, lukk }: { tilpasning: TilpasningenFragment; navn: string; lukk: (lagret: boolean) => void }) {
  const { del, ideer, skjema } = useSidetekst('tilpasning');
  const endre = useHandling(UpdateTilpasningDocument);
  const verdier = (rad: { tittel?: unknown; beholdt?: unknown; endringer?: unknown; hvorfor?: unknown }) => ({ tittel: somTekst(rad.tittel), beholdt: (Array.isArray(rad.beholdt) ? rad.beholdt : []) as string[], endringer: somTekst(rad.endringer), hvorfor: somTekst(rad.hvorfor) });
  return (
    <Skjema
      navn={navn} felter={{ ...skjema.felter, tittel: ideer.navn }} start={verdier(tilpasning)} versjon={tilpasning.versjon} fraRad={verdier} ferdig={() => lukk(true)} avbryt={() => lukk(false)}
      visVerdi={(_felt, verdi) => (Array.isArray(verdi) ? verdi.map((kode) => del[kode as Tilpasningsdel] ?? kode).join(', ') : String(verdi))}
      send={({ tittel, beholdt, endringer, hvorfor }, versjon) => endre({ input: { id: tilpasning.id, versjon, ...(tilpasning.tiltak === null && { tittel }), beholdt: beholdt as Tilpasningsdel[], endringer: tekstEllerNull(endringer), hvorfor: tekstEllerNull(hvorfor) } })}
    >
      {tilpasning.tiltak === null && <Tekstfelt navn="tittel" kreves />}
      <Flervalg navn="beholdt" valgene={tilpasningsdeler.map((kode) => [kode, del[kode]])} />
      <Langtekstfelt navn="endringer" rader={2} />
      <Hvorforfelt />
    </Skjema>
  );
}
