import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import type { TiltaksvalgQuery } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useUtvalg } from './useUtvalg.ts';
import { erFiltrert, type Utvalg } from './utvalg.ts';

/** Det lista er avgrenset til, i ord. Hvert valg kan tas bort der det står; på papir står de som tekst. */
export function Valgte({ valg }: { valg: TiltaksvalgQuery | undefined }) {
  const { tiltak: { filter, mangel, valgte }, ord } = useTekst();
  const [utvalg, sett, nullstill] = useUtvalg();
  if (!erFiltrert(utvalg)) return null;
  const { status = [], innsatsomraade, maal, ansvarlig, mangler, soek, arkiverte } = utvalg;
  const navnet = (id: string, rader: { id: string; navn: string }[] | undefined) => rader?.find((rad) => rad.id === id)?.navn ?? (valg ? valgte.ukjent : valgte.henter);
  const valgene: [tekst: string, uten: { [N in keyof Utvalg]?: Utvalg[N] | undefined }][] = [
    ...status.map((en): [string, { status: Utvalg['status'] | undefined }] => [valgte.ett(filter.status, ord.status[en]), { status: status.length > 1 ? status.filter((annen) => annen !== en) : undefined }]),
  ];
  if (mangler) valgene.push([valgte.mangler(mangel[mangler]), { mangler: undefined }]);
  if (innsatsomraade) valgene.push([valgte.ett(filter.innsatsomraade, navnet(innsatsomraade, valg?.satsing?.innsatsomraader)), { innsatsomraade: undefined }]);
  if (maal) valgene.push([valgte.ett(filter.maal, navnet(maal, valg?.satsing?.maal)), { maal: undefined }]);
  if (ansvarlig) valgene.push([valgte.ett(filter.ansvarlig, navnet(ansvarlig, valg?.medarbeidere)), { ansvarlig: undefined }]);
  if (soek) valgene.push([valgte.soek(soek), { soek: undefined }]);
  if (arkiverte) valgene.push([filter.arkiverte, { arkiverte: undefined }]);
  return (
    <ul className="valgte" aria-label={filter.tittel}>
      {valgene.map(([tekst, uten]) => (
        <li key={tekst}>
          <Button variant="secondary" data-size="sm" aria-label={valgte.fjern(tekst)} onClick={() => sett(uten)}>{tekst}<XMarkIcon aria-hidden className="skjul-paa-papir" /></Button>
        </li>
      ))}
      <li className="skjul-paa-papir"><Button variant="tertiary" data-size="sm" onClick={nullstill}>{filter.nullstill}</Button></li>
    </ul>
  );
}
