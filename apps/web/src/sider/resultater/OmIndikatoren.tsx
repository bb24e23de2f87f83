import type { IndikatorFragment } from '../../generated/graphql.ts';
import { visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { lat } from '../../ui/lat.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';
import type { Resultatmaal } from './resultattyper.ts';
import { tallet } from './tallord.ts';

const Omskjema = lat(() => import('./Indikatorskjema.tsx').then((fil) => fil.Indikatorskjema));

/** Det som står rundt tallet: navnet, målene det hører til, og hvor en begynte og vil. */
export function OmIndikatoren({ indikator, maal }: { indikator: IndikatorFragment; maal: Resultatmaal[] }) {
  const tekst = useSidetekst('resultater');
  const { en, indikator: ord } = tekst;
  const skjemanavn = `indikator-${indikator.id}`;
  const { maalIder, ansvarlig, maalverdi, maalaar, utgangsverdi, utgangspresisjon, utgangsverdiTil, utgangsperiode, definisjon: { enhet }, beskrivelse } = indikator;
  const hoererTil = maal.filter(({ id }) => maalIder.includes(id)).map(({ navn }) => navn);
  const utgangspunkt = tallet({ verdi: utgangsverdi, presisjon: utgangspresisjon, tilVerdi: utgangsverdiTil });
  return (
    <Redigerbar tittel={en.om} skjemanavn={skjemanavn} kan={indikator.handlinger.includes('updateIndikator')} skjema={(lukk) => <Omskjema indikator={indikator} navn={skjemanavn} lukk={lukk} />}>
      <Opplysninger rader={[
        [en.hoererTil, hoererTil.length > 0 ? <Punkter punkter={hoererTil} /> : <span className="dempet">{en.ingenMaal}</span>], [en.beskrivelse, beskrivelse], [en.ansvarlig, ansvarlig?.navn],
        [en.begynte, utgangspunkt && ord.tallI(utgangspunkt, enhet, utgangsperiode && visTidsangivelse(utgangsperiode))], [en.vilTil, maalverdi !== null && maalaar !== null && ord.tallI(visTall(maalverdi, 'eksakt'), enhet, String(maalaar))],
      ]} />
    </Redigerbar>
  );
}
