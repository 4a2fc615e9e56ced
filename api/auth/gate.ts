import {
  GraphQLError,
  defaultFieldResolver,
  getDirectiveValues,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../context.ts';

/** The scope that `@auth` demands for a field; null when the field says nothing. */
export function scopeOf(schema: GraphQLSchema, field: GraphQLField<unknown, Context>): string | null {
  const directive = schema.getDirective('auth');
  if (directive === undefined || directive === null || field.astNode === undefined || field.astNode === null)
    return null;
  const scope = getDirectiveValues(directive, field.astNode)?.['scope'];
  return typeof scope === 'string' ? scope : null;
}

/** The fields where a request begins. */
export function rootFields(schema: GraphQLSchema): readonly GraphQLField<unknown, Context>[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const there = roots.filter(
    (root): root is GraphQLObjectType<unknown, Context> => root !== undefined && root !== null,
  );
  return there.flatMap((root) => Object.values(root.getFields()));
}

/** Puts every root field behind the scope of its `@auth`; a field without one is for nobody. Changes the schema given. */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  for (const field of rootFields(schema)) {
    const scope = scopeOf(schema, field);
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (parent, args, context, info) => {
      const { scopes, role } = context.principal;
      if (scopes.some((each) => each === scope)) return resolve(parent, args, context, info);
      const message = `The role ${role} may not use ${field.name}: it needs the scope "${scope ?? 'nobody has'}".`;
      throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN', scope } });
    };
  }
  return schema;
}
