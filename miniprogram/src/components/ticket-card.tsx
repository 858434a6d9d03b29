export { default as TicketCard } from './ticket-facts'
