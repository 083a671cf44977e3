use crate::browser;
use crate::meeting::{Message, MessageError, read_message};

/// Reads a message of a session, as it came over the channel.
pub fn message_of(text: &str, session: &str) -> Result<Message, MessageError> {
    read_message(text, session, browser::parse_json)
}
