import { Button } from '@digdir/designsystemet-react';
import { useCallback, type ReactNode } from 'react';
import { ErfaringssoekDocument, type ErfaringssoekQuery } from '../../../generated/graphql.ts';
import { useSpoerring } from '../../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useKan } from '../../../tilgang/rom.tsx';
import { Hentet } from '../../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../../ui/OppdiktetForklart.tsx';
import { Soek } from '../../../ui/Soek.tsx';
import { Tom } from '../../../ui/Tom.tsx';
import { BANKTYPER } from '../erfaringstyper.ts';
import { Fasetter } from './Fasetter.tsx';
import { LagredeSoek } from './LagredeSoek.tsx';
import { Tidligere } from './Tidligere.tsx';
import { Treff } from './Treff.tsx';
import { erSoek, somFilter } from './soekeutvalg.ts';
import { useSoekeutvalg } from './useSoekeutvalg.ts';

type Svaret = ErfaringssoekQuery['erfaringssoek'];

/** Søkefeltet, det som er lagret, og svarene. Har ingen bedt om noe, er det det siste som er delt. */
export function Banksoek({ tilEgne }: { tilEgne: ReactNode }) {
  const tekst = useSidetekst('erfaringssoek');
  const [utvalg, sett] = useSoekeutvalg();
  const settOrd = useCallback((soek: string | undefined) => sett({ soek }), [sett]);
  return (
    <>
      <Soek navn={tekst.felt} verdi={utvalg.soek ?? ''} sett={settOrd} />
      {useKan('lagretsoek.skriv') && <LagredeSoek utvalg={utvalg} />}
      {!erSoek(utvalg) && <p className="dempet skjul-paa-papir">{tekst.proev} {tekst.eksempler.map((eksempel, nr) => <span key={eksempel}>{nr > 0 && ' · '}<button type="button" className="ds-link" onClick={() => sett({ soek: eksempel })}>{eksempel}</button></span>)}</p>}
      <Svarene tilEgne={tilEgne} />
      {utvalg.soek && <Tidligere tekst={utvalg.soek} />}
    </>
  );
}

function Svarene({ tilEgne }: { tilEgne: ReactNode }) {
  const [utvalg] = useSoekeutvalg();
  const svar = useSpoerring(ErfaringssoekDocument, { tekst: utvalg.soek ?? null, filter: somFilter(utvalg), hopp: utvalg.hopp ?? 0 }, BANKTYPER);
  const { bank } = useSidetekst('erfaring');
  return <Hentet spoerring={svar} velg={(data) => data.erfaringssoek}>{(data) => (data.antall === 0 && !erSoek(utvalg) ? <Tom tittel={bank.ingen} tekst={bank.ingenTekst}>{tilEgne}</Tom> : <Svar svar={data} />)}</Hentet>;
}

function Svar({ svar }: { svar: Svaret }) {
  const tekst = useSidetekst('erfaringssoek');
  const [utvalg, sett] = useSoekeutvalg();
  const tilbake = <Button variant="secondary" onClick={() => sett(Object.fromEntries(Object.keys(utvalg).map((navn) => [navn, undefined])))}>{tekst.nullstill}</Button>;
  return (
    <>
      <p role="status" className="antall">{tekst.antall(svar.antall, svar.minst)}</p>
      {svar.antall > 0 && svar.ord.length > 1 && !svar.alleOrd && <p>{tekst.ingenHarAlle}</p>}
      {svar.antall > 0 && svar.utenTreff.length > 0 && <p className="dempet">{tekst.utenTreff(svar.utenTreff)}</p>}
      <Fasetter fasetter={svar.fasetter} utvalg={utvalg} velg={(felt, verdi) => sett({ [felt]: verdi })} />
      {svar.antall === 0 && <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst}>{tilbake}</Tom>}
      <OppdiktetForklart er={svar.treff.some(({ oppdiktet }) => oppdiktet)} />
      {svar.treff.map((treff) => <Treff key={treff.id} treff={treff} />)}
      <div className="knapper skjul-paa-papir">
        {utvalg.hopp && <Button variant="tertiary" onClick={() => sett({ hopp: undefined })}>{tekst.foerste}</Button>}
        {svar.neste != null && <Button variant="secondary" onClick={() => sett({ hopp: svar.neste! })}>{tekst.neste}</Button>}
        {svar.antall > 0 && erSoek(utvalg) && tilbake}
      </div>
    </>
  );
}
