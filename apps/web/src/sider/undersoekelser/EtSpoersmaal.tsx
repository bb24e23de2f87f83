import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import { svardiagram, type Diagramtekst } from '#libs/charts';
import { andelsintervall, hiddenSymbol, hovedsvar, sammenlign, sammeOrd, sumAv, type Spoersmaalstall } from '#libs/contracts';
import { visAntall, visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { somTall, type Vistrunde } from './undersoekelsestyper.ts';

interface Svart { runde: Vistrunde; tall: Spoersmaalstall }

/** Ett spørsmål i alle rundene det er stilt: hva som er endret og hvor sikkert det er, så diagrammet, så svarene. */
export function EtSpoersmaal({ spoersmaal, utgave, runder, grense, nivaa = 3, sted }: { spoersmaal: string; utgave: number; runder: readonly Vistrunde[]; grense: number; nivaa?: 3 | 4; sted?: string | undefined }) {
  const tekst = useSidetekst('undersoekelse');
  const { ui } = useTekst();
  const svart = runder.flatMap((runde): Svart[] => {
    const funnet = runde.spoersmaal.find((en) => en.utgave === utgave && sammeOrd(en.spoersmaal, spoersmaal));
    return funnet ? [{ runde, tall: somTall(funnet) }] : [];
  });
  const [foerste] = svart;
  if (!foerste) return null;
  const plasser = hovedsvar(foerste.tall);
  const svaret = tekst.hovedsvar(plasser.map((plass) => foerste.tall.alternativer[plass]!));
  return (
    <article className="kort luft">
      <Heading level={nivaa} data-size="2xs">{spoersmaal}</Heading>
      <Endring runder={runder} svart={svart} svaret={svaret} />
      <Svardiagram svart={svart} plasser={plasser} tittel={[tekst.diagram(spoersmaal, svaret), sted].filter(Boolean).join(', ')} setning={tekst.diagramsetning(svaret)} />
      <Svartabell svart={svart} tittel={[tekst.bildetekst(spoersmaal), sted].filter(Boolean).join(', ')} />
      {svart.some(({ tall }) => tall.fraAndel) && <Paragraph className="dempet">{tekst.fraAndel}</Paragraph>}
      {svart.some(({ tall }) => tall.n === null || tall.antall.includes(null)) && <Paragraph className="dempet">{ui.prikket.forklaring(grense)}</Paragraph>}
    </article>
  );
}

/** Fra den siste gangen før til den siste gangen etter. */
function Endring({ runder, svart, svaret }: { runder: readonly Vistrunde[]; svart: readonly Svart[]; svaret: string }) {
  const tekst = useSidetekst('undersoekelse');
  const foer = svart.findLast(({ runde }) => runde.runde === 'foer');
  const etter = svart.findLast(({ runde }) => runde.runde === 'etter');
  if (!runder.some(({ runde }) => runde === 'etter')) return null;
  const endring = sammenlign(foer?.tall ?? null, etter?.tall ?? null, !!foer && !!etter && sammeOrd(foer.runde.omraade, etter.runde.omraade));
  if (typeof endring === 'string') return <Paragraph>{tekst.hinder[endring]}</Paragraph>;
  const { foer: fra, etter: til, endring: poeng, fra: minst, til: mest, sikker } = endring;
  return (
    <>
      <Paragraph className="hovedsetning">{!sikker ? tekst.usikkert(svaret, fra, til, minst, mest) : poeng > 0 ? tekst.opp(svaret, fra, til, poeng, minst, mest) : tekst.ned(svaret, fra, til, poeng, minst, mest)}</Paragraph>
      <Paragraph className="dempet">{tekst.aarsak}</Paragraph>
    </>
  );
}

function Svardiagram({ svart, plasser, tittel, setning }: { svart: readonly Svart[]; plasser: readonly number[]; tittel: string; setning: string }) {
  const tekst = useSidetekst('undersoekelse');
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => svardiagram({ tekst: katalog,
    tittel, setning, bredde,
    andeler: svart.map(({ runde, tall }) => {
      const antall = sumAv(tall, plasser);
      const regnet = antall === null || !tall.n ? null : andelsintervall(antall, tall.n);
      return { navn: tekst.runde(tekst.slag[runde.runde], visTidsangivelse(runde.dato)), andel: regnet?.andel ?? null, fra: regnet?.fra ?? null, til: regnet?.til ?? null };
    }),
  }), [svart, plasser, tittel, setning, tekst]);
  return <Diagram tegn={tegn} filnavn="svar" maksBredde={640} />;
}

function Svartabell({ svart, tittel }: { svart: readonly Svart[]; tittel: string }) {
  const tekst = useSidetekst('undersoekelse');
  const { ui } = useTekst();
  const alternativer = [...new Map(svart.flatMap(({ tall }) => tall.alternativer).map((ord) => [ord.toLowerCase(), ord])).values()];
  const celle = ({ tall }: Svart, ord: string | null) => {
    const plass = ord === null ? null : tall.alternativer.findIndex((et) => sammeOrd(et, ord));
    if (plass === -1) return '–';
    const antall = plass === null ? tall.n : tall.antall[plass]!;
    if (antall === null) return <span role="img" aria-label={ui.prikket.kort}>{hiddenSymbol}</span>;
    return plass === null || !tall.n ? visAntall(antall) : tekst.andelAv(visAntall(antall), ui.prosent(visAntall((100 * antall) / tall.n)));
  };
  return (
    <div className="rullbar" role="region" aria-label={tittel} tabIndex={0}>
      <Table className="smal">
        <caption className="ds-sr-only">{tittel}</caption>
        <Table.Head><Table.Row><Table.HeaderCell>{tekst.svar}</Table.HeaderCell>{svart.map(({ runde }) => <Table.HeaderCell key={runde.dato} className="tall">{tekst.runde(tekst.slag[runde.runde], visTidsangivelse(runde.dato))}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>
          {alternativer.map((ord) => <Table.Row key={ord}><th scope="row">{ord}</th>{svart.map((en) => <Table.Cell key={en.runde.dato} className="tall">{celle(en, ord)}</Table.Cell>)}</Table.Row>)}
          <Table.Row><th scope="row">{tekst.iAlt}</th>{svart.map((en) => <Table.Cell key={en.runde.dato} className="tall">{celle(en, null)}</Table.Cell>)}</Table.Row>
        </Table.Body>
      </Table>
    </div>
  );
}
