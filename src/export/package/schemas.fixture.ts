/** What Data Package 2.0 asks of `datapackage.json`, written from the text of the standard: required members, forms, and lists that may not be empty. */
const PATH = '^(?!/)(?!.*\\.\\.)(?:https?://.+|[^:]+)$';
const NAMED = { type: 'string', pattern: '^[a-z0-9._/-]+$' };
const TEXTS = { type: 'array', minItems: 1, items: { type: 'string' } };

export const PACKAGE_SCHEMA = {
  type: 'object',
  required: ['$schema', 'name', 'resources', 'licenses', 'created', 'version'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: NAMED,
    title: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string' },
    created: { type: 'string', format: 'date-time' },
    keywords: TEXTS,
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: {
          name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
          path: { type: 'string', pattern: PATH },
          title: { type: 'string' },
        },
      },
    },
    sources: {
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: { type: 'string' }, path: { type: 'string', pattern: PATH } },
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'type', 'schema', 'encoding', 'bytes'],
        properties: {
          name: NAMED,
          path: { type: 'string', pattern: PATH },
          type: { const: 'table' },
          encoding: { type: 'string' },
          mediatype: { type: 'string', pattern: '^.+/.+$' },
          bytes: { type: 'integer', minimum: 1 },
          dialect: { type: 'object' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: {
                    name: { type: 'string', minLength: 1 },
                    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'year', 'any'] },
                    title: { type: 'string' },
                    description: { type: 'string' },
                    constraints: { type: 'object', properties: { required: { type: 'boolean' } } },
                  },
                },
              },
              primaryKey: TEXTS,
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: TEXTS,
                    reference: {
                      type: 'object',
                      required: ['fields'],
                      properties: { resource: { type: 'string' }, fields: TEXTS },
                    },
                  },
                },
              },
              missingValues: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};
