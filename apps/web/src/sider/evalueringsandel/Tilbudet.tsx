import { Button, Paragraph, Table, Tag } from '@digdir/designsystemet-react';
import type { EnAndelFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { statusfarge } from '../evalueringsavtale/statusfarge.ts';

/** Avtalen slik den er tilbudt oss: hva vi har svart, og hva den endrer av det vi har ført. */
export function Tilbudet({ andel, svar }: { andel: EnAndelFragment; svar: () => void }) {
  const tekst = useSidetekst('evaluering');
  const { ui } = useTekst();
  const { kode } = useRom().arbeidsrom;
  const { tilbud } = andel;
  const kanSvare = andel.handlinger.includes('svarPaaAvtale');
  const nytt = tilbud.terminer.filter(({ foer, beloep }) => foer !== beloep);
  return (
    <Seksjon tittel={andel.navn} valg={kanSvare && <Button className="skjul-paa-papir" onClick={svar}>{tekst.svarKnapp}</Button>}>
      <Paragraph><Tag data-color={statusfarge[tilbud.status]} variant="outline">{tekst.status[tilbud.status]}</Tag> {tekst.tilbudTekst(tilbud.utgave, visDag(tilbud.sendt))} <Lenke to="/$rom/evaluering/$id" params={{ rom: kode, id: andel.evalueringsavtaleId }} search={{ utgave: tilbud.utgave }} className="ds-link skjul-paa-papir">{tekst.seAvtalen}</Lenke></Paragraph>
      <Opplysninger rader={[[tekst.nyttISiden, tilbud.endring], [tekst.periode, tekst.fraTil(visDag(andel.fra), visDag(andel.til))], [tekst.vaarAndel, ui.kroner(visKroner(tilbud.sum))]]} />
      {tilbud.svar && <Paragraph>{tekst.viSa(tekst.svaret[tilbud.svar.svar], tilbud.svar.rolle, visDag(tilbud.svar.dato))}</Paragraph>}
      {tilbud.venterPaa.length > 0 && <Paragraph variant="long">{tekst.venterPaaPartene(ui.liste(tilbud.venterPaa))}</Paragraph>}
      {kanSvare && nytt.length > 0 && (
        <details>
          <summary>{tekst.nyeTall}</summary>
          <Table className="kortbar" border data-size="sm">
            <caption className="ds-sr-only">{tekst.nyeTall}</caption>
            <Table.Head><Table.Row>{[tekst.termin, tekst.forfall, tekst.foer, tekst.naa].map((navn, i) => <Table.HeaderCell key={navn} className={i > 1 ? 'tall' : undefined}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
            <Table.Body>
              {nytt.map(({ termin, forfall, foer, beloep }) => (
                <Table.Row key={termin}>
                  <th scope="row">{termin}</th><Table.Cell data-navn={tekst.forfall}>{visDag(forfall)}</Table.Cell>
                  <Table.Cell data-navn={tekst.foer} className="tall">{foer === null ? '–' : visKroner(foer)}</Table.Cell><Table.Cell data-navn={tekst.naa} className="tall">{visKroner(beloep)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </details>
      )}
    </Seksjon>
  );
}
