import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Banklenke } from './Banklenke.tsx';
import { visBeloep } from './erfaringstall.ts';
import type { Soeketreff } from './erfaringstyper.ts';
import { Evidensmerke } from './Evidensmerke.tsx';
import { Gjennomgangsmerke } from './Gjennomgangsmerke.tsx';
import { Resultatet } from './Resultatet.tsx';

/** Hva, hvor, for hvem, hva det kostet, hva som skjedde, hvor sikkert, og hva en bør passe på. `kort` er den korte teksten, med ordene merket når noen har søkt. */
export function Erfaringskort({ erfaring: { id, kommune, status, gjennomgaatt, oppdiktet, innhold }, kort, children }: { erfaring: Soeketreff; kort: ReactNode; children?: ReactNode }) {
  const { bank, utfall } = useSidetekst('erfaring');
  const { temaord } = useTekst();
  const [foerst] = innhold.resultater;
  const perDeltaker = visBeloep(innhold.kostnadPerDeltaker, innhold.kostnadPerDeltakerTil, innhold.kostnadPerDeltakerPresisjon);
  return (
    <article className="kort luft">
      <Heading level={2} data-size="xs"><Banklenke id={id}>{innhold.tittel}</Banklenke> <Oppdiktet er={oppdiktet} /></Heading>
      <p className="dempet">{[kommune, innhold.sted, innhold.tema && temaord.tema[innhold.tema]].filter(Boolean).join(' · ')}</p>
      <Paragraph variant="long">{kort}</Paragraph>
      <Opplysninger rader={[
        [bank.forHvem, innhold.maalgrupper.join(', ')],
        [bank.kostnad, [visBeloep(innhold.kostnadOere, innhold.kostnadTilOere, innhold.kostnadPresisjon), perDeltaker && `${bank.perDeltaker.toLowerCase()} ${perDeltaker}`].filter(Boolean).join(', ')],
        [bank.skjedde, foerst && <Resultatet resultat={foerst} />],
        [bank.felle, innhold.fallgruver[0]],
      ]} />
      <p className="merker"><Tag data-color={innhold.utfall === 'stoppet' || innhold.utfall === 'utsatt' ? 'warning' : 'neutral'} variant="outline">{utfall[innhold.utfall]}</Tag> <Evidensmerke grad={innhold.evidensgrad} />{status === 'delt' && <> <Gjennomgangsmerke status={status} gjennomgaatt={gjennomgaatt} /></>}</p>
      {children}
    </article>
  );
}
