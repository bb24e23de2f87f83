import { Table, Tag } from '@digdir/designsystemet-react';
import { delingstyper, type Delingstype } from '#libs/contracts';
import type { EtHodeFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import type { Kommunestatus } from './Fellesdeling.tsx';
import { Minn } from './Minn.tsx';

/** Kommunene nedover, det som kan deles, bortover. Hver deling fører til øyeblikksbildet. */
export function Delingstabell({ aar, kommuner, ferdig }: { aar: number; kommuner: Kommunestatus[]; ferdig: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('fellesdeling');
  return (
    <Table className="kortbar" border>
      <caption className="ds-sr-only">{tekst.bildetekst(aar)}</caption>
      <Table.Head><Table.Row>{[tekst.kommune, ...delingstyper.map((type) => tekst.typer[type])].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
      <Table.Body>
        {kommuner.map((kommune) => (
          <Table.Row key={kommune.kommunenummer}>
            <th scope="row">{kommune.navn}</th>
            {delingstyper.map((type) => <Table.Cell key={type} data-navn={tekst.typer[type]}><Celle type={type} aar={aar} kommune={kommune} ferdig={ferdig} /></Table.Cell>)}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Celle({ type, aar, kommune, ferdig }: { type: Delingstype; aar: number; kommune: Kommunestatus; ferdig: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('fellesdeling');
  const delinger = kommune.delinger.filter((deling) => deling.type === type);
  return (
    <div className="delingscelle">
      {delinger.map((deling) => <Ett key={deling.id} deling={deling} navn={kommune.navn} />)}
      {delinger.length === 0 && <span className="dempet">{tekst.ikkeDelt}</span>}
      {(kommune.mangler.includes(type) || kommune.kanMinnes.includes(type)) && <Minn type={type} aar={aar} kommune={kommune} ferdig={ferdig} />}
    </div>
  );
}

function Ett({ deling: { id, type, utgave, periode, delt, trukket, eldreSiden, automatisk, mottaker, oppdiktet, serie }, navn }: { deling: EtHodeFragment; navn: string }) {
  const tekst = useSidetekst('fellesdeling');
  const ord = periode && serie ? `${serie}, ${tekst.periode(visTidsangivelse(periode), visDag(delt))}` : periode ? tekst.periode(visTidsangivelse(periode), visDag(delt)) : tekst.delt(visDag(delt), utgave);
  if (trukket) return <Lenke to="/felles/delt/$id" params={{ id }} className="dempet">{periode ? `${visTidsangivelse(periode)}: ${tekst.trukket(visDag(trukket)).toLowerCase()}` : tekst.trukket(visDag(trukket))}</Lenke>;
  return (
    <span>
      <Lenke to="/felles/delt/$id" params={{ id }} aria-label={`${tekst.aapne(tekst.typer[type], navn)}. ${ord}`}>{ord}</Lenke> <Oppdiktet er={oppdiktet} />
      {eldreSiden && <> <Tag data-color="warning" data-size="sm">{tekst.eldre}</Tag></>}
      {automatisk && <> <Tag data-color="neutral" data-size="sm">{tekst.avSegSelv}</Tag></>}
      {mottaker === 'evaluator' && <> <Tag data-color="info" data-size="sm">{tekst.medEvaluering}</Tag></>}
    </span>
  );
}
