export { default as RelationFields } from './relation-fields'
