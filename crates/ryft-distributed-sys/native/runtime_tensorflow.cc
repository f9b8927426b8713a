// The runtime on TensorFlow's library, for the wheel.

#include <ctime>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>

#include "absl/log/globals.h"
#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"
#include "runtime.h"
#include "runtime_tensorflow.h"
#include "server_builder.h"
#include "xla/tsl/distributed_runtime/coordination/coordination_service.h"
#include "xla/tsl/distributed_runtime/rpc/coordination/grpc_coordination_service_impl.h"
#include "xla/tsl/distributed_runtime/rpc/grpc_channel.h"
#include "xla/tsl/platform/env.h"
#include "xla/tsl/platform/threadpool.h"
#include "xla/tsl/protobuf/coordination_config.pb.h"
#include "xla/tsl/protobuf/rpc_options.pb.h"

namespace ryft {
namespace {

// The job that JAX's clients, and XLA's, say they are of.
constexpr char kJob[] = "jax_worker";
// How long calls that are answered may take when the service stops.
constexpr int kStopSeconds = 5;
constexpr int kThreads = 4;

NewErrorFunction* new_error = nullptr;

// Leaves out what TensorFlow tells at every step, unless that was asked for. What fails is told to the caller.
const bool is_quiet = [] {
  if (std::getenv("TF_CPP_MIN_LOG_LEVEL") == nullptr) absl::SetMinLogLevel(absl::LogSeverityAtLeast::kFatal);
  return true;
}();

tensorflow::CoordinationServiceConfig Config(const ServiceOptions& options) {
  tensorflow::CoordinationServiceConfig config;
  config.set_service_type("standalone");
  config.set_service_leader(absl::StrCat("/job:", kJob, "/task:0"));
  config.set_cluster_register_timeout_in_ms(absl::ToInt64Milliseconds(options.cluster_register_timeout));
  config.set_cluster_register_with_barrier(true);
  config.set_heartbeat_timeout_in_ms(absl::ToInt64Milliseconds(options.heartbeat_timeout));
  config.set_shutdown_barrier_timeout_in_ms(absl::ToInt64Milliseconds(options.shutdown_timeout));
  tensorflow::CoordinatedJob* job = config.add_coordinated_job_list();
  job->set_name(kJob);
  job->set_num_tasks(options.num_nodes);
  return config;
}

class TensorflowService final : public Service {
 public:
  explicit TensorflowService(const ServiceOptions& options)
      : threads_(tsl::Env::Default(), "distributed_runtime_service", kThreads),
        service_(tsl::CoordinationService::Create(tsl::Env::Default(), Config(options), /*cache=*/nullptr)) {}

  ~TensorflowService() override { Shutdown(); }

  absl::Status Start(const Address& address) {
    absl::StatusOr<std::unique_ptr<grpc::Server>> server =
        StartServer(address.ToString(), [this](grpc::ServerBuilder& builder) {
          calls_ = std::make_unique<tsl::GrpcCoordinationServiceImpl>(&threads_, &builder);
          calls_->SetCoordinationServiceInstance(service_.get());
        });
    if (!server.ok()) return server.status();
    server_ = *std::move(server);
    calls_thread_.reset(tsl::Env::Default()->StartThread({}, "distributed_runtime_service_calls",
                                                         [this] { calls_->HandleRPCsLoop(); }));
    return absl::OkStatus();
  }

  void Shutdown() override {
    if (server_ == nullptr) return;
    timespec now;
    std::timespec_get(&now, TIME_UTC);
    server_->Shutdown(gpr_timespec{now.tv_sec + kStopSeconds, static_cast<int32_t>(now.tv_nsec), GPR_CLOCK_REALTIME});
    server_->Wait();
    // The service answers the calls that still wait. Then nothing needs it, and the loop can end.
    service_ = nullptr;
    calls_->SetCoordinationServiceInstance(nullptr);
    calls_->Shutdown();
    calls_thread_ = nullptr;
    calls_ = nullptr;
    server_ = nullptr;
  }

 private:
  tsl::thread::ThreadPool threads_;
  std::unique_ptr<tsl::CoordinationService> service_;
  std::unique_ptr<tsl::GrpcCoordinationServiceImpl> calls_;
  std::unique_ptr<grpc::Server> server_;
  std::unique_ptr<tsl::Thread> calls_thread_;
};

}  // namespace

absl::StatusOr<std::unique_ptr<Service>> StartService(const Address& address, const ServiceOptions& options) {
  auto service = std::make_unique<TensorflowService>(options);
  if (absl::Status status = service->Start(address); !status.ok()) return status;
  return service;
}

absl::StatusOr<std::shared_ptr<xla::DistributedRuntimeClient>> NewClient(
    const Address& address, const xla::DistributedRuntimeClient::Options& options, bool use_compression) {
  tensorflow::RPCOptions rpc_options;
  if (use_compression) rpc_options.set_compression_algorithm("gzip");
  std::shared_ptr<grpc::Channel> channel;
  if (absl::Status status = tsl::NewHostPortGrpcChannel(address.ToString(), &rpc_options, &channel); !status.ok()) {
    return status;
  }
  return xla::GetDistributedRuntimeClient(std::move(channel), options);
}

PJRT_Error* NewError(const absl::Status& status) {
  const absl::string_view message = status.message();
  return new_error(static_cast<int>(status.code()), message.data(), message.size());
}

}  // namespace ryft

void Ryft_Distributed_Set_New_Error(ryft::NewErrorFunction* function) { ryft::new_error = function; }
