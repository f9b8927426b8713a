//! The callbacks, called as a plugin calls them, on a cluster of this process alone.

use std::ptr::null_mut;

use ryft_pjrt_sys::arguments;
use ryft_xla_test_support::free_port;

use super::*;
use crate::{Service, take};

#[test]
fn calls_are_passed_on_and_recorded() {
    let address = format!("127.0.0.1:{}", free_port());
    let _service = Service::new(&address, 1).unwrap();
    let (client, _losses) = Client::new(&address, 0).unwrap();
    client.connect().unwrap();
    let recorder = Recorder::new(&client, "gpu:");
    let user_arg = (&raw const *recorder.inner).cast_mut().cast();

    // SAFETY: zero is a value of all members but those that are set, which outlive the calls.
    unsafe {
        let mut call = arguments(put);
        call.user_arg = user_arg;
        (call.key, call.key_size) = (c"key".as_ptr(), 3);
        (call.value, call.value_size) = (c"value".as_ptr(), 5);
        take("put", put(&mut call)).unwrap();
    }
    assert_eq!(client.get("gpu:key", crate::PATIENCE).unwrap(), "value");
    // SAFETY: as above. The value is deleted as a plugin does.
    unsafe {
        let mut call = arguments(get);
        call.user_arg = user_arg;
        (call.key, call.key_size) = (c"key".as_ptr(), 3);
        call.timeout_in_ms = 1000;
        take("get", get(&mut call)).unwrap();
        assert_eq!(
            std::slice::from_raw_parts(call.value.cast::<u8>(), call.value_size),
            b"value"
        );
        call.value_deleter_callback.unwrap()(call.value);

        let mut call = arguments(try_get);
        call.user_arg = user_arg;
        (call.key, call.key_size) = (c"another".as_ptr(), 7);
        call.callback_error = null_mut();
        take("try-get", try_get(&mut call)).unwrap_err();
    }

    let expected = [
        (Operation::Put, "key", Some(5)),
        (Operation::Get, "key", Some(5)),
        (Operation::TryGet, "another", None),
    ];
    let expected = expected.map(|(operation, key, value_size)| Call {
        operation,
        key: key.into(),
        value_size,
    });
    assert_eq!(recorder.take_calls(), expected);
    assert_eq!(recorder.take_calls(), []);
}
