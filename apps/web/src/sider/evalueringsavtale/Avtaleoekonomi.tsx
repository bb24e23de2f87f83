import { Paragraph, Table } from '@digdir/designsystemet-react';
import type { EnUtgaveFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { erNull, sumOere, visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';

/** Hvor pengene kommer fra, og hva hver part betaler. Andelene er tomme til utkastet går opp. */
export function Avtaleoekonomi({ vist }: { vist: EnUtgaveFragment }) {
  const tekst = useSidetekst('evaluering');
  const { ui } = useTekst();
  const { sum, fylkeskommunen, kommunene, fylkeskommunenFoertHosKommunene: foert, etterTilskudd, mva } = vist.finansiering;
  const betalere = vist.parter.filter(({ betaler }) => betaler);
  if (vist.hinder.length > 0 || betalere.length === 0) return null;
  const aarene = [...new Set(betalere.flatMap(({ aar }) => aar.map((ett) => ett.aar)))].sort((a, b) => a - b);
  const etter = betalere.filter((part) => part.tilskuddTil !== null && !erNull(part.etterTilskudd));
  return (
    <Seksjon tittel={tekst.oekonomi}>
      <Opplysninger rader={[
        [tekst.sum, ui.kroner(visKroner(sum))], [tekst.fylket, erNull(fylkeskommunen) ? null : ui.kroner(visKroner(fylkeskommunen))], [tekst.kommunene, ui.kroner(visKroner(kommunene))],
        [tekst.mvaSum[vist.mva], vist.mva === 'fritatt' ? tekst.fritatt : ui.kroner(visKroner(mva))],
      ]} />
      {!erNull(fylkeskommunen) && <Paragraph variant="long">{tekst.enGang(visKroner(fylkeskommunen))} {erNull(foert) ? tekst.ingenFoert : tekst.foertHos(visKroner(foert))} {BigInt(foert) > BigInt(fylkeskommunen) && <strong>{tekst.foertForMye}</strong>}</Paragraph>}
      {!erNull(etterTilskudd) && <><Paragraph variant="long"><strong>{tekst.etterTilskudd(visKroner(etterTilskudd))}</strong></Paragraph><ul className="punkter">{etter.map((part) => <li key={part.nr}>{tekst.etterTilskuddFor(part.navn, part.tilskuddTil!, visKroner(part.etterTilskudd))}</li>)}</ul></>}
      <Table className="kortbar" border>
        <caption>{tekst.perAar}. <span className="dempet">{tekst.tabelltekst}</span></caption>
        <Table.Head><Table.Row><Table.HeaderCell>{tekst.part}</Table.HeaderCell>{[...aarene.map(String), tekst.tilsammen].map((navn) => <Table.HeaderCell key={navn} className="tall">{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>
          {betalere.map((part) => (
            <Table.Row key={part.nr}>
              <th scope="row">{part.navn}</th>
              {aarene.map((aar) => <Table.Cell key={aar} className="tall" data-navn={String(aar)}>{visKroner(part.aar.find((ett) => ett.aar === aar)?.beloep ?? '0')}{part.tilskuddTil !== null && aar > part.tilskuddTil && <span className="dempet andelslinje">{tekst.etterMerke.toLowerCase()}</span>}</Table.Cell>)}
              <Table.Cell className="tall" data-navn={tekst.tilsammen}><strong>{visKroner(part.sum)}</strong></Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
        <Table.Foot>
          <Table.Row>
            <th scope="row">{tekst.tilsammen}</th>
            {aarene.map((aar) => <Table.Cell key={aar} className="tall" data-navn={String(aar)}>{visKroner(sumOere(betalere.map((part) => part.aar.find((ett) => ett.aar === aar)?.beloep ?? null)))}</Table.Cell>)}
            <Table.Cell className="tall" data-navn={tekst.tilsammen}><strong>{visKroner(sumOere(betalere.map((part) => part.sum)))}</strong></Table.Cell>
          </Table.Row>
        </Table.Foot>
      </Table>
    </Seksjon>
  );
}
