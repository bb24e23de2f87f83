import { useWatch } from 'react-hook-form';
import { AddDagsordensakDocument, KalenderDocument, UpdateDagsordensakDocument, type EnDagsordensakFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, somTall, somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';

const plassverdier = ({ kalenderpunktId, moete, dato, rekkefoelge }: Rad) => ({ kalenderpunktId: somTekst(kalenderpunktId), moete: somTekst(moete), dato: somTid(dato), rekkefoelge: somTall(rekkefoelge) });
const svarverdier = ({ svar, svarFra, svarDato }: Rad) => ({ svar: somTekst(svar), svarFra: somTekst(svarFra), svarDato: somTid(svarDato) });

/** Setter en sak på dagsordenen, eller flytter den. */
export function Plasskjema({ sakId, plass, lukk }: { sakId: string; plass: EnDagsordensakFragment | null; lukk: () => void }) {
  const { felles: tekst } = useSidetekst('barriere');
  const [sett, endre] = [useHandling(AddDagsordensakDocument), useHandling(UpdateDagsordensakDocument)];
  return (
    <Dialogvindu tittel={plass ? tekst.endrePlass : tekst.settPaa} lukk={lukk}>
      <Skjema
        navn={`dagsorden-${plass?.id ?? sakId}`} felter={tekst.moetefelter} start={plassverdier((plass ?? { rekkefoelge: 1 }) as Rad)} versjon={plass?.versjon ?? 0} ferdig={lukk} avbryt={lukk} fraRad={plassverdier}
        send={({ kalenderpunktId, moete, dato, rekkefoelge }, versjon) => {
          // Står møtet i kalenderen, gjelder det som står der; det som er skrevet fra før, får stå.
          const felt = { kalenderpunktId: kalenderpunktId || null, ...(!kalenderpunktId && { moete: moete.trim(), dato: tidEllerNull(dato) }), rekkefoelge: Math.trunc(lesTall(rekkefoelge) ?? 0) };
          return plass ? endre({ input: { id: plass.id, versjon, ...felt } }) : sett({ input: { sakId, ...felt } });
        }}
      >
        <Moetet />
        <Tallfelt navn="rekkefoelge" kreves />
      </Skjema>
    </Dialogvindu>
  );
}

/** Et møte fra kalenderen følger kalenderen. Et annet skrives her. */
function Moetet() {
  const { felles: tekst } = useSidetekst('barriere');
  const { kommende = [], tidligere = [] } = useSpoerring(KalenderDocument, {}, 'Kalender Kalenderpunkt').data?.kalender ?? {};
  const valgt = String(useWatch({ name: 'kalenderpunktId' }) ?? '');
  const moeter = [...kommende, ...tidligere].filter(({ id, art, avlystFordi }) => id === valgt || (art === 'moete_med_staten' && avlystFordi === null));
  return (
    <>
      <Valgfelt navn="kalenderpunktId" tom={tekst.ikkeIKalenderen} valgene={moeter.map(({ id, tittel, dato }) => [id, `${tittel}, ${visTidsangivelse(dato)}`])} />
      {!valgt && <><Tekstfelt navn="moete" kreves /><Tidsfelt navn="dato" /></>}
    </>
  );
}

export function Svarskjema({ plass, lukk }: { plass: EnDagsordensakFragment; lukk: () => void }) {
  const { felles: tekst } = useSidetekst('barriere');
  const endre = useHandling(UpdateDagsordensakDocument);
  return (
    <Dialogvindu tittel={plass.svar ? tekst.endreSvar : tekst.svar} lukk={lukk}>
      <Skjema
        navn={`svar-${plass.id}`} felter={tekst.svarfelter} start={svarverdier(plass as unknown as Rad)} versjon={plass.versjon} ferdig={lukk} avbryt={lukk} fraRad={svarverdier}
        send={({ svar, svarFra, svarDato }, versjon) => endre({ input: { id: plass.id, versjon, svar: tekstEllerNull(svar), svarFra: tekstEllerNull(svarFra), svarDato: tidEllerNull(svarDato) } })}
      >
        <Langtekstfelt navn="svar" kreves />
        <Tekstfelt navn="svarFra" />
        <Tidsfelt navn="svarDato" />
      </Skjema>
    </Dialogvindu>
  );
}
