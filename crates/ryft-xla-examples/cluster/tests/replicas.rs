//! The program of the example's accelerators, with all its replicas in one process, on the CPU plugin.

use ryft_pjrt_sys::cpu;
use ryft_xla_examples::pjrt::{Api, ElementType, HostArray, OptionValue};
use ryft_xla_examples_cluster::{Client, Recorder, Service, replicas_on, sum_over_replicas};
use ryft_xla_test_support::free_port;

#[test]
fn replicas_add_up_and_the_cpu_plugin_leaves_the_key_value_store_alone() {
    let address = format!("127.0.0.1:{}", free_port());
    let _service = Service::new(&address, 1).unwrap();
    let (cluster, _losses) = Client::new(&address, 0).unwrap();
    cluster.connect().unwrap();
    let store = Recorder::new(&cluster, "cpu:");
    let api = Api::new(cpu::plugin().unwrap()).unwrap();
    let options = [("cpu_device_count", OptionValue::Int64(2))];
    let client = store.create_client(api, &options).unwrap();

    let devices = client.global_devices().unwrap();
    assert_eq!(client.devices().unwrap().len(), devices.len());
    assert!(devices.iter().all(|it| it.process_index().unwrap() == 0));
    // The other way round: replica 0 is on the last device.
    let ids: Vec<_> = devices.iter().rev().map(|it| it.id().unwrap()).collect();
    assert_eq!(ids.len(), 2);
    let program = sum_over_replicas(2);
    let executable = client.compile(program.as_bytes(), &replicas_on(ids.clone()));
    let executable = executable.unwrap();
    let placed = executable.devices().iter().map(|it| it.id().unwrap());
    assert_eq!(placed.collect::<Vec<_>>(), ids);

    let inputs = executable.devices().iter().zip([1.0_f32, 5.0]);
    let inputs = inputs.map(|(&device, first)| {
        let numbers = [first, first + 1.0, first + 2.0, first + 3.0].map(f32::to_ne_bytes);
        let array = HostArray {
            element_type: ElementType::F32,
            dimensions: &[4],
            bytes: numbers.as_flattened(),
        };
        vec![client.copy_to_device(device, array).unwrap()]
    });
    let results = executable.execute(inputs.collect()).unwrap();
    for replica in results {
        assert_eq!(replica[0].to_host().unwrap(), 204_f32.to_ne_bytes());
    }

    assert_eq!(store.take_calls(), []);
}
