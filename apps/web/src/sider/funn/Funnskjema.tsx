import { limits, nasjonaleTemaer, type NasjonaltTema } from '#libs/contracts';
import { CreateFunnDocument, UpdateFunnDocument, type EttFunnFragment, type FunnoversiktQuery } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import type { Vindubruk } from './funntyper.ts';

/** Å skrive et funn, eller endre utkastet. */
export function Funnskjema({ oversikt, funn, lukk, gjort }: { oversikt: FunnoversiktQuery['funnoversikt']; funn?: EttFunnFragment } & Vindubruk) {
  const tekst = useSidetekst('funn');
  const { temaord } = useTekst();
  const [lag, endre] = [useHandling(CreateFunnDocument), useHandling(UpdateFunnDocument)];
  const naa = funn?.utgaver[0];
  const verdier = (rad: { tittel?: unknown; tekst?: unknown; tema?: unknown; evidensgrad?: unknown; endring?: unknown }) =>
    ({ kommunenummer: funn?.gjelder ?? '', tittel: somTekst(rad.tittel), tekst: somTekst(rad.tekst), tema: somTekst(rad.tema), evidensgrad: somTekst(rad.evidensgrad ?? 0), endring: somTekst(rad.endring) });
  return (
    <Dialogvindu bred tittel={funn ? tekst.redigerTittel : tekst.nyttFunn} lukk={lukk}>
      <Skjema
        navn={`funn-${funn?.id ?? 'nytt'}`} felter={tekst.funnfelter} start={verdier(naa ?? {})} versjon={naa?.versjon ?? 0} fraRad={verdier} avbryt={lukk} ferdig={() => { gjort({ tekst: tekst.bleLagret, fokus: true }); lukk(); }}
        send={({ kommunenummer, tittel, tekst: innhold, tema, evidensgrad, endring }, versjon) => {
          const felles = { tittel, tekst: innhold, tema: (tema || null) as NasjonaltTema | null, evidensgrad: Number(evidensgrad) };
          return funn ? endre({ input: { id: funn.id, versjon, ...felles, endring: tekstEllerNull(endring) } }) : lag({ input: { evalueringsavtaleId: oversikt.evalueringsavtaleId, kommunenummer: kommunenummer || null, ...felles } });
        }}
      >
        {!funn && <Valgfelt navn="kommunenummer" tom={tekst.regionen} valgene={oversikt.parter.map(({ kommunenummer, navn }) => [kommunenummer, navn] as const)} />}
        <Tekstfelt navn="tittel" kreves maks={limits.setning} />
        <Langtekstfelt navn="tekst" kreves rader={6} hjelp={tekst.tekstHjelp} />
        <Valgfelt navn="tema" valgene={nasjonaleTemaer.map((tema) => [tema, temaord.tema[tema]] as const)} />
        <Valgfelt navn="evidensgrad" kreves hjelp={tekst.gradHjelp} valgene={tekst.grader.map((navn, grad) => [String(grad), `${grad}. ${navn}`] as const)} />
        {naa && naa.utgave > 1 && <Langtekstfelt navn="endring" kreves />}
      </Skjema>
    </Dialogvindu>
  );
}
