//! [`Bytes`]: bytes that are a base64 string in JSON.

use std::fmt;
use std::ops::Deref;

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose};

use crate::decode_error::{DecodeError, Reason};
use crate::read::Reader;
use crate::wire::Wire;
use crate::write::Writer;

/// Read with or without padding, whatever the last bits are.
const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);

/// Bytes, in JSON a string in base64: written with padding, read with or without it, in either
/// alphabet.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    /// The bytes.
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Bytes {
    fn from(bytes: &[u8; N]) -> Self {
        Self(bytes.to_vec())
    }
}

/// How many bytes there are, not which.
impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({} bytes)", self.0.len())
    }
}

impl Wire for Bytes {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let at = reader.next_offset();
        let text = reader.str()?;
        let alphabet = if text.contains(['-', '_']) { &URL_SAFE } else { &STANDARD };
        let decoded = GeneralPurpose::new(alphabet, LENIENT).decode(&*text);
        self.0 = decoded.map_err(|_| DecodeError::new(Reason::Value("a string in base64"), at))?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.str(&general_purpose::STANDARD.encode(&self.0));
    }

    fn blank() -> Self {
        Self::default()
    }

    fn wipe(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}
