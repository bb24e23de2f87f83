import { limits } from '#libs/contracts';
import { CreateAnbefalingDocument, UpdateAnbefalingDocument, type EnAnbefalingFragment, type FunnoversiktQuery } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';
import type { Vindubruk } from './funntyper.ts';

/** Å skrive en anbefaling: hva, hvorfor, hvilke funn den hviler på, og hvem den er til. */
export function Anbefalingsskjema({ oversikt, anbefaling, lukk, gjort }: { oversikt: FunnoversiktQuery['funnoversikt']; anbefaling?: EnAnbefalingFragment } & Vindubruk) {
  const tekst = useSidetekst('funn');
  const [lag, endre] = [useHandling(CreateAnbefalingDocument), useHandling(UpdateAnbefalingDocument)];
  const andre = (['fylkeskommune', 'staten', 'regionen'] as const).map((slag) => [slag, tekst.mottaker[slag]] as const);
  const start = {
    tekst: somTekst(anbefaling?.tekst), begrunnelse: somTekst(anbefaling?.begrunnelse), innen: somTid(anbefaling?.innen), funnIder: anbefaling?.funn.map(({ funnId }) => funnId) ?? [],
    mottakere: anbefaling?.mottakere.map(({ slag, kommunenummer }) => kommunenummer ?? slag) ?? [],
  };
  return (
    <Dialogvindu bred tittel={anbefaling ? tekst.redigerAnbefaling : tekst.nyAnbefaling} lukk={lukk}>
      <Skjema
        navn={`anbefaling-${anbefaling?.id ?? 'ny'}`} felter={tekst.anbefalingsfelter} start={start} versjon={anbefaling?.versjon ?? 0} avbryt={lukk} ferdig={() => { gjort({ tekst: tekst.bleLagret, fokus: true }); lukk(); }}
        send={({ tekst: innhold, begrunnelse, innen, funnIder, mottakere }, versjon) => {
          const felles = {
            tekst: innhold, begrunnelse: tekstEllerNull(begrunnelse), innen: tidEllerNull(innen), funnIder,
            mottakere: mottakere.map((hvem) => (/^\d/.test(hvem) ? { slag: 'kommune' as const, kommunenummer: hvem } : { slag: hvem as 'staten' })),
          };
          return anbefaling ? endre({ input: { id: anbefaling.id, versjon, ...felles } }) : lag({ input: { evalueringsavtaleId: oversikt.evalueringsavtaleId, ...felles } });
        }}
      >
        <Langtekstfelt navn="tekst" kreves maks={limits.tekst} />
        <Langtekstfelt navn="begrunnelse" />
        <Tidsfelt navn="innen" />
        <Flervalg navn="funnIder" kreves valgene={oversikt.funn.map(({ id, utgaver }) => [id, utgaver[0]!.tittel] as const)} />
        <Flervalg navn="mottakere" kreves valgene={[...oversikt.parter.map(({ kommunenummer, navn }) => [kommunenummer, navn] as const), ...andre]} />
      </Skjema>
    </Dialogvindu>
  );
}
