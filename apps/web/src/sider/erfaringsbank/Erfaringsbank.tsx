import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { erfaringsutfall, faser, nasjonaleTemaer } from '#libs/contracts';
import { ErfaringsbankDocument, type ErfaringsbankQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Filtervalg } from '../../ui/Filtervalg.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import type { Bankutvalg } from './bankutvalg.ts';
import { Erfaringskort } from './Erfaringskort.tsx';
import { BANKTYPER } from './erfaringstyper.ts';

/** En kode ingen av listene har, er ikke valgt. */
function lovlig({ tema, fase, utfall, ...resten }: Bankutvalg): Bankutvalg {
  return {
    ...resten, ...(tema && nasjonaleTemaer.includes(tema) && { tema }), ...(fase && faser.includes(fase) && { fase }), ...(utfall && erfaringsutfall.includes(utfall) && { utfall }),
  };
}

/** Har noen prøvd dette? */
export function Erfaringsbank() {
  const { bank } = useSidetekst('erfaring');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const kanSkrive = useKan('erfaring.skriv');
  const { kommune, etter, ...valg } = lovlig(useSearch({ strict: false }) as Bankutvalg);
  const spoerring = useSpoerring(ErfaringsbankDocument, { filter: { ...valg, ...(kommune && { kommunenummer: kommune }) }, etter: etter ?? null }, BANKTYPER);
  const tilEgne = arbeidsrom.type === 'kommune' && <Lenke to="/$rom/erfaringer" params={{ rom: arbeidsrom.kode }} className={kanSkrive ? 'ds-button' : 'ds-link'}>{bank.egne}</Lenke>;
  return (
    <Tilgang krever="erfaringsbank.les">
      <Sidetittel tittel={bank.tittel} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{bank.ingress}</Paragraph>{tilEgne && <p className="skjul-paa-papir">{tilEgne}</p>}</Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.erfaringsbank}>{(svar) => (svar.alle === 0 ? <Tom tittel={bank.ingen} tekst={bank.ingenTekst}>{tilEgne}</Tom> : <Siden svar={svar} utvalg={{ ...valg, ...(kommune && { kommune }), ...(etter && { etter }) }} />)}</Hentet>
    </Tilgang>
  );
}

function Siden({ svar: { antall, alle, neste, maalgrupper, kommuner, erfaringer }, utvalg }: { svar: ErfaringsbankQuery['erfaringsbank']; utvalg: Bankutvalg }) {
  const { bank, fase, utfall } = useSidetekst('erfaring');
  const { temaord } = useTekst();
  const navigate = useNavigate();
  const vis = (search: Bankutvalg) => void navigate({ to: '.', search: search as never });
  const velg = (navn: keyof Bankutvalg) => (verdi: string | undefined) => { const { etter: _, ...rest } = utvalg; vis(Object.fromEntries(Object.entries({ ...rest, [navn]: verdi }).filter(([, en]) => en !== undefined))); };
  return (
    <>
      <div className="filter skjul-paa-papir">
        <Filtervalg navn={bank.filter.tema} verdi={utvalg.tema} tom={bank.alle.tema} velg={velg('tema')} valgene={nasjonaleTemaer.map((kode) => [kode, temaord.tema[kode]])} />
        <Filtervalg navn={bank.filter.maalgruppe} verdi={utvalg.maalgruppe} tom={bank.alle.maalgruppe} velg={velg('maalgruppe')} valgene={maalgrupper.map((navn) => [navn, navn])} />
        <Filtervalg navn={bank.filter.fase} verdi={utvalg.fase} tom={bank.alle.fase} velg={velg('fase')} valgene={faser.map((kode) => [kode, fase[kode]])} />
        <Filtervalg navn={bank.filter.utfall} verdi={utvalg.utfall} tom={bank.alle.utfall} velg={velg('utfall')} valgene={erfaringsutfall.map((kode) => [kode, utfall[kode]])} />
        <Filtervalg navn={bank.filter.kommune} verdi={utvalg.kommune} tom={bank.alle.kommune} velg={velg('kommune')} valgene={kommuner.map(({ kommunenummer, navn }) => [kommunenummer, navn])} />
      </div>
      <p role="status" className="antall">{bank.antall(antall, alle)}</p>
      <OppdiktetForklart er={erfaringer.some(({ oppdiktet }) => oppdiktet)} />
      {erfaringer.length === 0 && <Tom tittel={bank.ingenTreff} tekst={bank.ingenTreffTekst}><Button variant="secondary" onClick={() => vis({})}>{bank.nullstill}</Button></Tom>}
      {erfaringer.map((erfaring) => <Erfaringskort key={erfaring.id} erfaring={erfaring} />)}
      <div className="knapper skjul-paa-papir">
        {utvalg.etter && <Button variant="tertiary" onClick={() => velg('etter')(undefined)}>{bank.foerste}</Button>}
        {neste && <Button variant="secondary" onClick={() => vis({ ...utvalg, etter: neste })}>{bank.neste}</Button>}
      </div>
    </>
  );
}
