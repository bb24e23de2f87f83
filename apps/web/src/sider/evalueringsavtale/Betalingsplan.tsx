import { Button, Paragraph, Table, Tag } from '@digdir/designsystemet-react';
import type { EnUtgaveFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { sumOere, visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Redigert } from './utkast.ts';

export const terminfarge = { kommer: 'neutral', venter_paa_leveranse: 'warning', kan_betales: 'success', til_gode: 'info' } as const;

/** Terminene, hva de venter på, og hva hver part betaler i hver. */
export function Betalingsplan({ vist, rediger }: { vist: EnUtgaveFragment; rediger: ((redigert: Redigert) => void) | undefined }) {
  const tekst = useSidetekst('evaluering');
  const betalere = vist.parter.filter(({ betaler }) => betaler);
  const leveranse = (nr: number | null) => vist.leveranser.find((en) => en.nr === nr)?.tittel ?? null;
  return (
    <Seksjon tittel={tekst.plan} valg={rediger && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => rediger({ slag: 'termin', nr: null })}>{tekst.leggTilTermin}</Button>}>
      {vist.terminer.length === 0 ? <Paragraph>{tekst.ingenTerminer}</Paragraph> : (
        <Table className="kortbar" border>
          <caption className="ds-sr-only">{tekst.plan}</caption>
          <Table.Head><Table.Row>{[tekst.termin, tekst.forfall, tekst.beloep, tekst.leveranse, tekst.statusen].map((navn) => <Table.HeaderCell key={navn} className={navn === tekst.beloep ? 'tall' : undefined}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>
            {vist.terminer.map((termin) => (
              <Table.Row key={termin.nr}>
                <th scope="row">{termin.nr}</th>
                <Table.Cell data-navn={tekst.forfall}>{visDag(termin.forfall)}</Table.Cell>
                <Table.Cell data-navn={tekst.beloep} className="tall">{visKroner(termin.beloep)}</Table.Cell>
                <Table.Cell data-navn={tekst.leveranse}>{leveranse(termin.leveranse) ?? <span className="dempet">{tekst.ingenLeveranse}</span>}</Table.Cell>
                <Table.Cell data-navn={tekst.statusen}>
                  {rediger ? (termin.nr < vist.fraTermin ? <span className="dempet">{tekst.laastTermin}</span> : <Button variant="tertiary" data-size="sm" aria-label={`${tekst.redigerTermin} ${termin.nr}`} onClick={() => rediger({ slag: 'termin', nr: termin.nr })}>{tekst.redigerTermin}</Button>)
                    : <Tag data-color={terminfarge[termin.status]} variant="outline" data-size="sm">{tekst.terminstatus[termin.status]}</Tag>}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {vist.hinder.length === 0 && betalere.length > 0 && (
        <details>
          <summary>{tekst.perTermin}</summary>
          <div className="rullbar" role="region" aria-label={tekst.perTermin} tabIndex={0}>
            <Table border data-size="sm">
              <caption className="ds-sr-only">{tekst.perTermin}</caption>
              <Table.Head><Table.Row><Table.HeaderCell>{tekst.termin}</Table.HeaderCell>{[...betalere.map(({ navn }) => navn), tekst.tilsammen].map((navn) => <Table.HeaderCell key={navn} className="tall">{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
              <Table.Body>
                {vist.terminer.map(({ nr, andeler }) => (
                  <Table.Row key={nr}>
                    <th scope="row">{nr}</th>
                    {betalere.map((part) => <Table.Cell key={part.nr} className="tall">{visKroner(andeler.find((andel) => andel.part === part.nr)?.beloep ?? '0')}</Table.Cell>)}
                    <Table.Cell className="tall"><strong>{visKroner(sumOere(andeler.map(({ beloep }) => beloep)))}</strong></Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        </details>
      )}
    </Seksjon>
  );
}
