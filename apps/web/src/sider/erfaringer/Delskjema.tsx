import { limits } from '#libs/contracts';
import { UpdateErfaringDocument, type EgenErfaringenFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTall } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { deler, feltslag, grader, kreves, maks, skjemaverdier, somInput, type Del, type Feltnavn } from './feltslag.ts';
import { useFeltord } from './useFeltord.ts';

interface Valg { erfaring: EgenErfaringenFragment; del: Del; navn: string; lukk: (lagret: boolean) => void }

/** Skjemaet for én del av erfaringen. Lagres som utkast i kommunens eget rom. */
export function Delskjema({ erfaring, del, navn, lukk }: Valg) {
  const { felter } = useSidetekst('erfaring');
  const ordFor = useFeltord();
  const endre = useHandling(UpdateErfaringDocument);
  return (
    <Skjema
      navn={navn} felter={Object.fromEntries(deler[del].map((felt) => [felt, felter[felt]]))} start={skjemaverdier(del, erfaring)} versjon={erfaring.versjon} fraRad={(rad) => skjemaverdier(del, rad)}
      visVerdi={(felt, verdi) => (Array.isArray(verdi) ? String(verdi.length) : ordFor(felt as Feltnavn, String(verdi)))}
      ferdig={() => lukk(true)} avbryt={() => lukk(false)} send={(verdier, versjon) => endre({ input: { id: erfaring.id, versjon, ...somInput(del, verdier) } })}
    >
      {deler[del].map((felt) => <Felt key={felt} navn={felt} erfaring={erfaring} />)}
    </Skjema>
  );
}

function Felt({ navn, erfaring }: { navn: Feltnavn; erfaring: EgenErfaringenFragment }) {
  const { hjelp } = useSidetekst('erfaring');
  const ordFor = useFeltord();
  const slag = feltslag[navn];
  const valg = { navn, ...(hjelp[navn] && { hjelp: hjelp[navn] }), ...(kreves.includes(navn) && { kreves: true }) };
  if (slag === 'liste' || slag === 'lenker') return <Listefelt {...valg} />;
  if (slag === 'lang' || slag === 'setning') return <Langtekstfelt {...valg} maks={maks[navn] ?? limits.tekst} rader={slag === 'setning' ? 2 : 3} />;
  if (slag === 'tid') return <Tidsfelt {...valg} />;
  if (slag === 'tall') return <Tallfelt {...valg} />;
  if (slag === 'kroner') return <Beloepsfelt {...valg} minst={0} />;
  if (slag === 'resultater') return <Flervalg navn={navn} valgene={erfaring.resultatvalg.map(({ id, tekst, verdi, tilVerdi, presisjon, enhet }) => [id, verdi !== null && presisjon ? `${tekst}: ${visTall(verdi, presisjon, tilVerdi)} ${enhet ?? ''}` : tekst])} />;
  if (slag === 'grad') return <Valgfelt {...valg} valgene={grader.filter((grad) => Number(grad) <= erfaring.hoeyesteGrad).map((grad) => [grad, ordFor(navn, grad)])} />;
  if (slag === 'tekst') return <Tekstfelt {...valg} />;
  return <Valgfelt {...valg} valgene={slag.map((kode) => [kode, ordFor(navn, kode)])} />;
}
