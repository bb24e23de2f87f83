import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { TiltakOekonomiDocument, type TiltakFragment, type TiltakOekonomiQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Filtervalg } from '../../ui/Filtervalg.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { erNull, sumOere, underNull, visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Ett } from '../oekonomi/Forbruket.tsx';
import { Linjetabell } from '../oekonomi/Linjetabell.tsx';
import { PENGETYPER, usePengeside } from '../oekonomi/pengetyper.ts';
import { Pengevinduer } from '../oekonomi/Pengevinduer.tsx';

type Pengene = TiltakOekonomiQuery['tiltakOekonomi'];

/** Hvor mye har jeg igjen? Svaret, linjene det kommer fra, og skjemaet for det som er brukt. */
export function Penger({ tiltak }: { tiltak: TiltakFragment }) {
  return useKan('oekonomi.les') ? <Tiltakspenger tiltak={tiltak} /> : null;
}

function Tiltakspenger({ tiltak: { id, navn } }: { tiltak: TiltakFragment }) {
  const { tiltak: tekst } = useSidetekst('oekonomi');
  const [aar, settAar] = useState<number | null>(null);
  const spoerring = useSpoerring(TiltakOekonomiDocument, { tiltakId: id, aar }, PENGETYPER);
  return (
    <Seksjon id="penger" tittel={tekst.tittel}>
      <Hentet spoerring={spoerring} velg={({ tiltakOekonomi }) => tiltakOekonomi} linjer={4}>
        {(pengene) => (
          <Pengevinduer aar={pengene.aar} linjer={pengene.linjer} handlinger={pengene.handlinger} tiltak={{ id, navn }}>
            {pengene.alleAar.length > 1 && (
              <div className="aarsfelt skjul-paa-papir">
                <Filtervalg navn={tekst.aar} verdi={undefined} tom={String(pengene.aar)} valgene={pengene.alleAar.filter((ett) => ett !== pengene.aar).map((ett) => [String(ett), String(ett)] as const)} velg={(valgt) => settAar(Number(valgt))} />
              </div>
            )}
            <Svaret pengene={pengene} />
          </Pengevinduer>
        )}
      </Hentet>
    </Seksjon>
  );
}

function Svaret({ pengene }: { pengene: Pengene }) {
  const { tiltak: tekst, foerForbruk, linje } = useSidetekst('oekonomi');
  const { aapne } = usePengeside();
  const rom = useRom().arbeidsrom.kode;
  const { aar, linjer, forbruk, handlinger } = pengene;
  const kan = (handling: string) => handlinger.includes(handling);
  return (
    <>
      {linjer.length === 0 ? <Paragraph>{tekst.ingen} {tekst.ingenTekst}</Paragraph> : <Tallet pengene={pengene} />}
      <div className="knapper skjul-paa-papir">
        {kan('foerForbruk') && <Button onClick={() => aapne({ hva: 'forbruk', ...(linjer.length === 1 ? { linje: linjer[0] } : {}) })}>{foerForbruk}</Button>}
        {kan('oenskOverfoering') && linjer.length > 0 && <Button variant="secondary" onClick={() => aapne({ hva: 'oensk' })}>{linje.oensk}</Button>}
      </div>
      {linjer.length > 0 && <Linjetabell linjer={linjer} />}
      {forbruk.length > 0 && <ul className="rader">{forbruk.map((ett) => <li key={ett.id}><Ett forbruk={ett} utenTiltak /></li>)}</ul>}
      <p className="skjul-paa-papir"><Lenke to="/$rom/oekonomi/$aar" params={{ rom, aar: String(aar) }}>{tekst.hele}</Lenke></p>
    </>
  );
}

const stor = (setning: string) => setning.charAt(0).toUpperCase() + setning.slice(1);

/** Ett tall når det er kjent, et spenn når det ikke er det, og «overbrukt» når det er mindre enn ingenting. */
function Tallet({ pengene: { aar, budsjettert, brukt, igjen, overfoeringer, handlinger } }: { pengene: Pengene }) {
  const foerer = handlinger.includes('foerForbruk');
  const { tiltak: tekst } = useSidetekst('oekonomi');
  const rom = ({ fra, til }: { fra: string; til: string }) => (fra === til ? tekst.igjen(visKroner(fra)) : tekst.mellom(visKroner(fra), visKroner(til)));
  const venter = overfoeringer.filter(({ status }) => status === 'oensket' || status === 'bekreftet');
  const kjent = venter.every(({ beloep }) => beloep !== null);
  return (
    <div className="igjen">
      <p className="igjensporsmaal">{foerer ? tekst.spoersmaal(aar) : tekst.spoersmaalLeser(aar)}</p>
      <p className="igjentall">
        <strong>{underNull(igjen.til) ? tekst.overbrukt(visKroner(sumOere([igjen.til]).replace('-', ''))) : stor(rom(igjen))}</strong> {tekst.av(visKroner(budsjettert))}
      </p>
      <p>{tekst.brukt(rom(brukt))}.{brukt.fra !== brukt.til && ` ${tekst.usikkert}`}</p>
      {venter.length > 0 && <p>{tekst.venter} {kjent && !erNull(sumOere(venter.map(({ beloep }) => beloep))) ? tekst.igjen(visKroner(sumOere(venter.map(({ beloep }) => beloep)))) : tekst.ukjentBeloep}.</p>}
    </div>
  );
}
