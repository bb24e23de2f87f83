import type { FunnoversiktQuery } from '../../generated/graphql.ts';
import { Anbefalingsskjema } from './Anbefalingsskjema.tsx';
import { Beleggskjema } from './Beleggskjema.tsx';
import type { Funnvindu, Vindubruk } from './funntyper.ts';
import { Funnskjema } from './Funnskjema.tsx';
import { Gjenbruk } from './Gjenbruk.tsx';
import { Oppfoelgingsskjema } from './Oppfoelgingsskjema.tsx';
import { Sitatvelger } from './Sitatvelger.tsx';
import { Stegvindu } from './Stegvindu.tsx';
import { Svarskjema } from './Svarskjema.tsx';
import { Tiltakskobling } from './Tiltakskobling.tsx';

/** Det som er åpent over siden. Hentes først når noe åpnes. */
export function Vinduet({ vindu, oversikt, ...bruk }: { vindu: Funnvindu; oversikt: FunnoversiktQuery['funnoversikt'] } & Vindubruk) {
  switch (vindu.slag) {
    case 'nytt': return <Funnskjema oversikt={oversikt} {...bruk} />;
    case 'rediger': return <Funnskjema oversikt={oversikt} funn={vindu.funn} {...bruk} />;
    case 'sitat': return <Sitatvelger oversikt={oversikt} funn={vindu.funn} utgave={vindu.utgave} {...bruk} />;
    case 'gjenbruk': return <Gjenbruk oversikt={oversikt} funn={vindu.funn} utgave={vindu.utgave} {...bruk} />;
    case 'felt': return <Beleggskjema funn={vindu.funn} utgave={vindu.utgave} {...bruk} />;
    case 'nyAnbefaling': return <Anbefalingsskjema oversikt={oversikt} {...bruk} />;
    case 'redigerAnbefaling': return <Anbefalingsskjema oversikt={oversikt} anbefaling={vindu.anbefaling} {...bruk} />;
    case 'tiltak': return <Tiltakskobling anbefaling={vindu.anbefaling} lukk={bruk.lukk} />;
    case 'svar': case 'kommenter': case 'samtykke': return <Svarskjema vindu={vindu} {...bruk} />;
    case 'foelg': return <Oppfoelgingsskjema anbefaling={vindu.anbefaling} mottaker={vindu.mottaker} {...bruk} />;
    default: return <Stegvindu steg={vindu} {...bruk} />;
  }
}
