//! The Protobuf messages that XLA, PJRT and its plugins exchange, as prost types.
