import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum TidligeretreffSlag { konferanse = 'konferanse', satsing = 'satsing' }
registerEnumType(TidligeretreffSlag, { name: 'TidligeretreffSlag', description: 'Om det er fra en konferanse som har vært, eller en satsing før dette programmet.' });

@ObjectType({ description: 'Noe fra før som har ordene det er søkt etter: et innlegg, en befaring eller en satsing, etter programmet eller rapporten.' })
export class Tidligeretreff {
  @Field(() => TidligeretreffSlag, { description: 'Hva det er fra.' })
  slag: TidligeretreffSlag;

  @Field(() => ID, { description: 'Koden.' })
  kode: string;

  @Field(() => String, { description: 'Koden til konferansen eller satsingen det står på siden til.' })
  sted: string;

  @Field(() => String, { description: 'Tittelen.' })
  tittel: string;

  @Field(() => String, { description: 'Kommunene og organisasjonene. Aldri personer.' })
  hvor: string;

  @Field(() => String, { description: 'Navnet på konferansen, eller rapporten satsingen står i.' })
  fra: string;
}
