use crate::browser;
use crate::meeting::{Message, MessageError, read_message};

/// Parses a message that came over the channel of `session`. Errors as [`read_message`].
pub fn message_of(text: &str, session: &str) -> Result<Message, MessageError> {
    read_message(text, session, browser::parse_json)
}
